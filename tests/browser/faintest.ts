import type { Page } from '@playwright/test';

/** The lowest contrast between words in the chosen elements and what they stand on, as a ratio. */
export function faintest(page: Page, elements = 'main'): Promise<number> {
  return page.evaluate((chosen) => {
    const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
    const luminance = (colour: string) => {
      const [r = 0, g = 0, b = 0] = channels(colour).map((value) => {
        const share = value / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): string => {
      if (!element) return getComputedStyle(document.documentElement).backgroundColor;
      const { backgroundColor } = getComputedStyle(element);
      return channels(backgroundColor)[3] === 0 ? ground(element.parentElement) : backgroundColor;
    };
    const bearers = [...document.querySelectorAll(`:is(${chosen}), :is(${chosen}) *`)].filter((element) =>
      [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim()),
    );
    const ratios = bearers.map((element) => {
      const [low = 0, high = 0] = [
        luminance(getComputedStyle(element).color),
        luminance(ground(element)),
      ].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    });
    return Math.min(...ratios);
  }, elements);
}
