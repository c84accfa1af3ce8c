import { type VoiceBar, voiceBars } from './voice-bars.ts';
import type { Looks } from './voice-looks.ts';

/** The rules that give each voice its colour and its pattern, the same on every page. */
export function voiceStyle(looks: Looks): string {
  return Array.from(looks, ([id, look]) => {
    const name = cssString(id);
    return `:is([data-speaker=${name}],[data-voice=${name}]){${lookOf(look)}}`;
  }).join('');
}

function lookOf(look: number): string {
  const bar = voiceBars[look - 1] ?? voiceBars[0];
  const mask = maskOf(bar);
  const pattern = mask === null ? '' : `;--mask:${mask}`;
  return `--voice:var(--voice-${look});--bar-width:${bar.width}px${pattern}`;
}

/** Stripes that go on from one piece of a bar into the next: from corner to corner they come twice. Soft at their edges, as letters are. */
const STRIPES = '#000 0 27%,#0000 32% 45%,#000 50%';

/** What is left of a solid bar. It repeats three times in a line, so that two bars of one voice on one line lie upon each other. */
function maskOf({ width, made }: VoiceBar): string | null {
  const line = Math.round(width / 3);
  return {
    solid: null,
    notched: 'radial-gradient(circle at 100%,#0000 40%,#000 45%)',
    pierced: 'radial-gradient(#0000 33%,#000 38%)',
    double: `linear-gradient(90deg,#000 ${line}px,#0000 0 ${width - line}px,#000 0)`,
    falling: `repeating-linear-gradient(to bottom left,${STRIPES})`,
    rising: `repeating-linear-gradient(to bottom right,${STRIPES})`,
  }[made];
}

/** A string as CSS writes it; `<` is escaped so that nothing can close the element around the style sheet. */
export function cssString(value: string): string {
  return `"${value.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
