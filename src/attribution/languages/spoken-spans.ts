import type { TextBlock } from '../attribution.ts';
import type { QuotedSpan, Span } from '../passage.ts';
import { quotedSpans } from '../quoted-spans.ts';
import type { LanguageWords } from './language-words.ts';

/** A stretch that somebody says. */
export interface SpokenSpan extends QuotedSpan {
  /** Which stretch of the block it is a part of: what “— said Anna Berg —” interrupts within its marks is one stretch in two parts. */
  whole: number;
}

/** Longer stretches between two dashes tell of more than who speaks. */
const LONGEST_INSERTION = 140;

/**
 * What is said in a block: the stretches between quotation marks, cut where they tell within their marks who speaks (“… — said Anna
 * Berg — …”), and turns that a dash opens (“— … — said Anna Berg.”).
 *
 * @param tag BCP 47
 */
export function spokenSpans(
  text: string,
  block: TextBlock,
  index: number,
  tag: string,
  language: LanguageWords,
): SpokenSpan[] {
  const quoted = quotedSpans(text, block, index, tag);
  const spans = quoted.length > 0 ? quoted : turnsOf(text, block, index, language);
  return spans.flatMap((span, whole) =>
    partsOf(text, span, language).map((part) => ({ ...span, ...part, whole })),
  );
}

/** A stretch without what is put in to tell who speaks. */
function partsOf(text: string, { start, end, inner }: QuotedSpan, language: LanguageWords) {
  const said = insertionsIn(text, inner, language);
  return [...said, null].flatMap((insertion, i) => {
    const from = said[i - 1]?.end ?? inner.start;
    const to = insertion?.start ?? inner.end;
    const part = {
      start: i === 0 ? start : from,
      end: insertion ? to : end,
      inner: { start: from, end: to },
    };
    return /\p{L}/u.test(text.slice(from, to)) ? [part] : [];
  });
}

const DASHED = new RegExp(
  `\\s[—–-]\\s?([^—–«»“”„"]{3,${LONGEST_INSERTION}}?)(?:\\s[—–-]|[—–])[,.;:]?\\s+`,
  'gu',
);
const BETWEEN_COMMAS = new RegExp(`, ([^,.;:?!«»“”„"]{3,${LONGEST_INSERTION}}), `, 'gu');

function insertionsIn(text: string, { start, end }: Span, language: LanguageWords): Span[] {
  const inner = text.slice(start, end);
  const found = (pattern: RegExp, before: number) =>
    Array.from(inner.matchAll(pattern)).flatMap(({ 0: all, 1: words = '', index }) =>
      beginsWithSpeech(words, language)
        ? { start: start + index + before, end: start + index + all.length }
        : [],
    );
  const dashed = found(DASHED, 0);
  return dashed.length > 0 || !language.insertsByCommas ? dashed : found(BETWEEN_COMMAS, 1);
}

/** “— The quay is open — said Anna Berg. — Come!”: a paragraph that a dash opens is speech where a verb of speech stands behind another. */
function turnsOf(
  text: string,
  { start, end }: TextBlock,
  passage: number,
  language: LanguageWords,
): QuotedSpan[] {
  const opening = /^\s*[—–]\s?(?=[\p{Lu}¿¡])/u.exec(text.slice(start, end))?.[0];
  if (!opening) return [];
  const from = start + opening.length;
  const narration = Array.from(text.slice(from, end).matchAll(/\s[—–-]\s?([^—–]+)/gu)).find(
    ({ 1: words = '' }) => beginsWithSpeech(words, language),
  );
  if (!narration) return [];
  const to = from + narration.index;
  const behind = /(?:\s[—–-]|[—–])[,.;:]?\s+(?=\S)/u.exec(text.slice(to + 3, end));
  const span = (first: number, last: number): QuotedSpan => ({
    start: first,
    end: last,
    inner: { start: first, end: last },
    passage,
    closed: true,
  });
  const rest = behind ? to + 3 + behind.index + behind[0].length : end;
  return rest < end ? [span(from, to), span(rest, end)] : [span(from, to)];
}

/** Whether words begin with a verb of speech, its auxiliary and pronouns before it looked past: “has said Anna Berg”. */
function beginsWithSpeech(
  words: string,
  { speech, phrasal, auxiliaries, reflexives }: LanguageWords,
): boolean {
  const all =
    words
      .toLowerCase()
      .replace(/['ʼ]/g, '’')
      .match(/[\p{L}\p{M}]+’?/gu) ?? [];
  const verb = all.find((word) => !auxiliaries.has(word) && !reflexives.has(word)) ?? '';
  return speech.has(verb) || verb in phrasal;
}
