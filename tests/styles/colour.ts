/** A colour as a screen mixes it: red, green and blue light, linear, 0 to 1. */
export type Light = readonly [number, number, number];

/** The light of a colour such as `#1c1b18` (IEC 61966-2-1, sRGB). */
export function lightOf(hex: string): Light {
  const channel = (start: number) => {
    const share = Number.parseInt(hex.slice(start, start + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

/** How much two colours differ in brightness, from 1 to 21 (WCAG 2.2, contrast ratio). */
export function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(lightOf(one)), luminance(lightOf(other))].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance([red, green, blue]: Light): number {
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** What eyes without one kind of cone make of a colour (Machado, Oliveira and Fernandes 2009, severity 1). */
export const EYES = {
  usual: (light: Light): Light => light,
  protanopia: (light: Light): Light =>
    seen(light, [
      [0.152286, 1.052583, -0.204868],
      [0.114503, 0.786281, 0.099216],
      [-0.003882, -0.048116, 1.051998],
    ]),
  deuteranopia: (light: Light): Light =>
    seen(light, [
      [0.367322, 0.860646, -0.227968],
      [0.280085, 0.672501, 0.047413],
      [-0.01182, 0.04294, 0.968881],
    ]),
};

function seen([red, green, blue]: Light, rows: readonly [Light, Light, Light]): Light {
  const [r, g, b] = rows.map(([x, y, z]) => Math.min(1, Math.max(0, x * red + y * green + z * blue)));
  return [r ?? 0, g ?? 0, b ?? 0];
}

/** How far apart two colours look: the distance in OKLab times 100 (Ottosson 2020); 2 is just noticeable. */
export function distance(one: Light, other: Light): number {
  const [a, b] = [oklab(one), oklab(other)];
  return 100 * Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

function oklab([red, green, blue]: Light): Light {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}
