import type { Looks } from './voice-looks.ts';

/**
 * Bars by which voices are told apart where no colour is seen. A pattern repeats three times in a
 * line, so that two bars of one voice on one line lie upon each other. Dots and open bars are signs of their own.
 */
const PATTERNS = [
  { width: 4, mask: '' },
  { width: 4, mask: '#000 65%,#0000 0' },
  { width: 7, mask: '90deg,#000 2px,#0000 0 5px,#000 0' },
  { width: 7, mask: 'to bottom right,#0000 30%,#000 0 70%,#0000 0' },
  { width: 8, mask: '' },
  { width: 8, mask: '#000 65%,#0000 0' },
  { width: 9, mask: '90deg,#000 3px,#0000 0 6px,#000 0' },
  { width: 9, mask: 'to bottom left,#0000 30%,#000 0 70%,#0000 0' },
] as const;

/** The rules that give each voice its colour and its pattern, the same on every page. */
export function voiceStyle(looks: Looks): string {
  return Array.from(looks, ([id, look]) => {
    const name = cssString(id);
    return `:is([data-speaker=${name}],[data-voice=${name}]){${lookOf(look)}}`;
  }).join('');
}

function lookOf(look: number): string {
  const { width, mask } = PATTERNS[look - 1] ?? PATTERNS[0];
  const pattern = mask === '' ? '' : `;--mask:linear-gradient(${mask})`;
  return `--voice:var(--voice-${look});--bar-width:${width}px${pattern}`;
}

/** A string as CSS writes it; `<` is escaped so that nothing can close the element around the style sheet. */
export function cssString(value: string): string {
  return `"${value.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
