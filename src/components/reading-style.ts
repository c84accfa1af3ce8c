import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { isLongNote } from './is-long-note.ts';
import type { Looks } from './voice-looks.ts';
import { cssString, voiceStyle } from './voice-style.ts';

/**
 * The rules that hold for one article only: the look of each voice, the words of one voice standing out from those of others,
 * each note tied to the line of its mark, and a mark and its note lighting up together. They need no script, and no style
 * attributes, which the page’s policy forbids.
 *
 * @param voices the ids of those whose own words it has: they can be listened to
 * @param looks of those who speak in it
 * @param wording in which folded notes, and their list on paper, are told
 * @returns a style sheet without layers, to stand above those of all articles
 */
export function readingStyle(
  { speakers, annotations }: Pick<Article, 'speakers' | 'annotations'>,
  voices: ReadonlySet<string>,
  looks: Looks,
  { say }: Pick<Wording, 'say'>,
): string {
  return [
    voiceStyle(looks),
    ...(annotations.length > 0 ? [noteWords(annotations, say)] : []),
    ...speakers.map(({ id }) => pointingRule(cssString(id))),
    ...Array.from(voices, (id) => listeningRule(cssString(id))),
    ...annotations.map(({ id }, index) => noteRules(cssString(id), index + 1)),
  ].join('');
}

/** While a voice is pointed at, others are quiet, but for those of the same paragraph. */
function pointingRule(id: string): string {
  return `.article:has([data-voice=${id}]:is(:hover,:focus-within):not(.block)) .block:not(:hover,:focus-within) [data-quote]:not([data-speaker=${id}]){color:var(--faded,var(--ink-quiet))}`;
}

/** While a voice is listened to, all else is quiet. Without script, a link to it chooses it, until another is chosen. */
function listeningRule(id: string): string {
  const linked = `:has(.cast [data-voice=${id}]:target):has(.cast [value=""]:checked)`;
  const chosen = `.article:is(:has(.cast [value=${id}]:checked),${linked})`;
  return (
    `${chosen} .walk[data-voice=${id}]{display:flex}` +
    `${chosen} [data-paragraph]{color:var(--faded,var(--ink-quiet))}` +
    `${chosen} [data-quote][data-speaker=${id}]{color:var(--heard-ink,var(--ink));background:var(--heard,var(--marker));--ink-quiet:var(--ink);--line:var(--ink);--rule:var(--ink)}`
  );
}

/** What style sheets say, by the names that they know it by, which no measure has. */
function noteWords(annotations: Article['annotations'], say: Wording['say']): string {
  const folded = annotations.some(isLongNote) ? { 'read-on': say('readOn'), fold: say('fold') } : {};
  const words = { notes: say('notes'), ...folded };
  const set = Object.entries(words).map(([name, told]) => `--say-${name}:${cssString(told)}`);
  return `.article{${set.join(';')}}`;
}

function noteRules(id: string, number: number): string {
  const ends = `[aria-details=${id}],[data-n="${number}"],[id=${id}]`;
  return (
    `:is([data-n="${number}"],[id=${id}]){--mark:--mark-${number}}` +
    // A finger that closes a note leaves its number pointed at and focused.
    `.article:not(:has([id=${id}][data-open="false"])):has(:is(${ends}):is(:hover,:focus-within,:target)) :is(${ends}){--lit:var(--marker-strong);--plain:var(--ink);--ink-quiet:var(--ink);--line:var(--ink)}`
  );
}
