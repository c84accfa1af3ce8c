import type { Token } from '../../text/token.ts';
import { cueStrength } from '../lexicon/cue-strength.ts';
import type { Passage, QuotedSpan } from '../passage.ts';
import { hashWord } from './features.ts';

/** A word, a mark, or a whole quotation: the tagger reads a clause with its quotations as single words. */
export interface Unit {
  /** In UTF-16 code units of the text, end exclusive; a quotation's with its marks. */
  start: number;
  end: number;
  /** A place in `PARTS`. */
  part: number;
  lemma: number;
  form: number;
  suffix: number;
  /** 0 lower case, 1 capital, 2 capitals throughout. */
  capital: number;
  /** 0 for a word; for a quotation a number that tells its length, its ending and whether it opens with a capital. */
  quoted: number;
  /** 0–7, see `cueStrength`. */
  strength: number;
}

const TAGS = [
  ...['ADJ', 'ADP', 'ADV', 'AUX', 'CCONJ', 'DET', 'INTJ', 'NOUN', 'NUM', 'PART'],
  ...['PRON', 'PROPN', 'PUNCT', 'SCONJ', 'SYM', 'VERB', 'X'],
];

/** Universal parts of speech as numbers, and four more. */
export const PARTS = Object.fromEntries(
  [...TAGS, 'QUOTATION', 'BEFORE', 'AFTER', 'OTHER'].map((tag, i) => [tag, i + 1]),
) as Record<
  | 'ADJ'
  | 'AUX'
  | 'DET'
  | 'NOUN'
  | 'NUM'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'VERB'
  | 'QUOTATION'
  | 'BEFORE'
  | 'AFTER'
  | 'OTHER',
  number
>;

const TAG_PARTS: ReadonlyMap<string, number> = new Map(Object.entries(PARTS));

/** Stands where a sentence has not begun, or is over. */
export const BEFORE: Unit = outside(PARTS.BEFORE);
export const AFTER: Unit = outside(PARTS.AFTER);

/** What stands at a place: slow to ask of an array where it is before the first. */
export const unitAt = (units: readonly Unit[], at: number): Unit => (at < 0 ? BEFORE : (units[at] ?? AFTER));

function outside(part: number): Unit {
  return {
    start: 0,
    end: 0,
    part,
    lemma: part,
    form: part,
    suffix: part,
    capital: 0,
    quoted: 0,
    strength: 0,
  };
}

/** A sentence longer than this is read in pieces, so that time stays linear. */
const LONGEST = 80;

/**
 * A passage as sentences of units. Sentences that one quotation runs through are one.
 *
 * @param strengthOf how strongly a lemma speaks of saying; training leaves the article itself out of account
 */
export function readUnits(
  text: string,
  { sentences, quoted }: Passage,
  strengthOf: (lemma: string) => number = cueStrength,
): Unit[][] {
  const result: Unit[][] = [];
  let current: Unit[] = [];
  let next = 0;
  for (const sentence of sentences) {
    let isNew = true;
    for (const token of sentence.tokens) {
      while ((quoted[next]?.end ?? Number.POSITIVE_INFINITY) <= token.start) next++;
      const span = quoted[next];
      const within = span !== undefined && span.start <= token.start;
      const last = current.at(-1);
      if (within && last?.start === span.start) {
        isNew = false;
        continue;
      }
      if (current.length >= LONGEST || (isNew && current.length > 0 && endsSentence(text, last, token))) {
        result.push(current);
        current = [];
      }
      isNew = false;
      current.push(within ? quotation(text, span) : word(token, strengthOf));
    }
  }
  if (current.length > 0) result.push(current);
  return result;
}

/** Behind a quotation a sentence ends only if the quotation did, with a full stop: “Why?” Berg asked. */
function endsSentence(text: string, last: Unit | undefined, next: Token): boolean {
  if (!last?.quoted) return true;
  return lastCharacter(text, last) === '.' && /^[\p{Lu}"“„«]/u.test(next.text);
}

const lastCharacter = (text: string, { start, end }: { start: number; end: number }) =>
  text
    .slice(Math.max(start, end - 6), end)
    .replace(/[\s"”'’»]+$/, '')
    .at(-1) ?? '';

function quotation(text: string, span: QuotedSpan): Unit {
  const inner = text.slice(span.inner.start, Math.min(span.inner.end, span.inner.start + 400));
  const words = inner.split(/\s+/).length;
  const length = words <= 2 ? 1 : words <= 5 ? 2 : words <= 12 ? 3 : 4;
  const ending = endingOf(lastCharacter(text, span));
  const capital = /^[^\p{L}\p{N}]*\p{Lu}/u.test(inner) ? 1 : 0;
  return {
    start: span.start,
    end: span.end,
    part: PARTS.QUOTATION,
    lemma: hashWord(`“${length}${ending}`),
    form: hashWord(`“${ending}${capital}`),
    suffix: hashWord(`“${length}${capital}`),
    capital,
    quoted: 1 + length * 10 + ending * 2 + capital,
    strength: 0,
  };
}

const endingOf = (character: string) => {
  if (character === ',') return 1;
  if (character === '.') return 2;
  return character === '?' || character === '!' ? 3 : 4;
};

function word(token: Token, strengthOf: (lemma: string) => number): Unit {
  const { text, lower: form, start, end, lemma } = token;
  const hash = hashWord(form);
  return {
    start,
    end,
    part: TAG_PARTS.get(token.pos) ?? PARTS.OTHER,
    lemma: lemma === form ? hash : hashWord(lemma),
    form: hash,
    suffix: form.length <= SUFFIX ? hash : hashWord(form, form.length - SUFFIX),
    capital: text === form ? 0 : capitalOf(text, form),
    quoted: 0,
    strength: strengthOf(lemma),
  };
}

const SUFFIX = 3;

function capitalOf(text: string, form: string): number {
  if (text[0] === form[0]) return 0;
  return text.length > 1 && text === text.toUpperCase() ? 2 : 1;
}
