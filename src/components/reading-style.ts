import type { Article } from '../schema/article.ts';

/** Bars, and lines under words, by which speakers are told apart even beside a single line, in the order of the tokens `--voice-1` … `--voice-6`; with more, looks repeat and the names tell. */
const STROKES = [
  { bar: '4px solid', underline: 'solid 2px' },
  { bar: '3px dashed', underline: 'dashed 2px' },
  { bar: '6px double', underline: 'double 1px' },
  { bar: '4px dotted', underline: 'dotted 2px' },
  { bar: '8px solid', underline: 'solid 4px' },
  { bar: '7px dotted', underline: 'dotted 4px' },
] as const;

/**
 * The rules that hold for one article only: the look of each speaker, each note tied to the line of its mark, and a mark
 * and its note lighting up together. They need no script, and no style attributes, which the page’s policy forbids.
 *
 * @returns a style sheet without layers, to stand above those of all articles
 */
export function readingStyle({ speakers, annotations }: Pick<Article, 'speakers' | 'annotations'>): string {
  return [
    ...speakers.map(({ id }, index) => speakerRules(cssString(id), index % STROKES.length)),
    ...annotations.map(({ id }, index) => noteRules(cssString(id), index + 1)),
  ].join('');
}

function speakerRules(id: string, look: number): string {
  const { bar, underline } = STROKES[look] ?? STROKES[0];
  return (
    `:is([data-speaker=${id}],[data-voice=${id}]){--voice:var(--voice-${look + 1});--stroke:${bar};--underline:${underline}}` +
    `.article:has([data-voice=${id}]:is(:hover,:focus-within):not(.block)) [data-quote]:not([data-speaker=${id}]){color:var(--ink-quiet)}`
  );
}

function noteRules(id: string, number: number): string {
  const ends = `[aria-details=${id}],[data-n="${number}"],[id=${id}]`;
  return (
    `:is([data-n="${number}"],[id=${id}]){--mark:--mark-${number}}` +
    `.article:has(:is(${ends}):is(:hover,:focus-within,:target)) :is(${ends}){--lit:var(--marker-strong);--plain:var(--ink);--ink-quiet:var(--ink);--line:var(--ink)}`
  );
}

/** A string as CSS writes it; `<` is escaped so that nothing can close the element around the style sheet. */
function cssString(value: string): string {
  return `"${value.replace(/["\\<\n\r\f]/g, (character) => `\\${character.charCodeAt(0).toString(16)} `)}"`;
}
