import type { QuotedSpan, Span } from '../passage.ts';
import type { LanguageWords } from './language-words.ts';

/** A word, a mark, or a whole quotation, as it stands in a block. */
export interface Word extends Span {
  text: string;
  /** In lower case, with one kind of apostrophe. */
  lower: string;
  /** Which quotation of the block it is; null for what stands outside of quotations. */
  quote: number | null;
  /** The place of its sentence in the block; a quotation belongs to the sentence that it stands in. */
  sentence: number;
  /** Whether it is the first word of its sentence outside of quotations. */
  opens: boolean;
}

/** Articles and conjunctions that lean on the word behind them: “l’accord”, “qu’il”, “dell’Italia”. */
const ELISION = /^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|un|dell|all|nell|sull|dall|quest|quell)['’]/i;

/** A French subject that hangs on its verb: “déclare-t-il”. */
const INVERSION = /-(?:t-)?(?:ils?|elles?|on|je)$/i;

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’ʼ-][\p{L}\p{M}\p{N}]+)*['’]?|[^\s\p{L}\p{M}\p{N}]/gu;

/** The words of a block, each of its quotations as one. Sentences end at their marks, within quotations too. */
export function cutWords(
  text: string,
  { start, end }: Span,
  quoted: readonly QuotedSpan[],
  language: LanguageWords,
): Word[] {
  const pieces: (Span & { quote: number | null })[] = [];
  let from = start;
  for (const [quote, span] of quoted.entries()) {
    pieces.push(...piecesOf(text, from, span.start), { start: span.start, end: span.end, quote });
    from = span.end;
  }
  pieces.push(...piecesOf(text, from, end));
  return withSentences(text, pieces, quoted, language);
}

function piecesOf(text: string, start: number, end: number) {
  return Array.from(text.slice(start, end).matchAll(WORD)).flatMap(({ 0: word, index }) =>
    splitWord(word, start + index),
  );
}

function splitWord(word: string, at: number): (Span & { quote: null })[] {
  const head = ELISION.exec(word)?.[0].length ?? 0;
  if (head > 0 && head < word.length) {
    return [{ start: at, end: at + head, quote: null }, ...splitWord(word.slice(head), at + head)];
  }
  const tail = INVERSION.exec(word)?.[0].replace(/^-(?:t-)?/i, '').length ?? 0;
  const length = word.replace(/['’]$/, '').length;
  if (tail === 0) return [{ start: at, end: at + length, quote: null }];
  const verb = INVERSION.exec(word)?.index ?? 0;
  return [
    { start: at, end: at + verb, quote: null },
    { start: at + word.length - tail, end: at + word.length, quote: null },
  ];
}

const ENDS_SENTENCE = /^[.!?…]$/;

function withSentences(
  text: string,
  pieces: readonly (Span & { quote: number | null })[],
  quoted: readonly QuotedSpan[],
  language: LanguageWords,
): Word[] {
  const found: Word[] = [];
  let sentence = 0;
  let opens = true;
  for (const [i, { start, end, quote }] of pieces.entries()) {
    const word = text.slice(start, end);
    const isWord = quote === null && /[\p{L}\p{N}]/u.test(word);
    found.push({
      start,
      end,
      text: word,
      lower: word.toLowerCase().replace(/['ʼ]/g, '’'),
      quote,
      sentence,
      opens: opens && isWord,
    });
    if (isWord) opens = false;
    const inner = quote === null ? null : quoted[quote]?.inner;
    const last = inner ? (text.slice(inner.start, inner.end).trimEnd().at(-1) ?? '') : word;
    const next = pieces[i + 1];
    if (
      !ENDS_SENTENCE.test(last) ||
      (word === '.' && quote === null && isAbbreviated(text, pieces[i - 1], language)) ||
      !next
    )
      continue;
    const following = text.slice(next.start, next.end);
    if (next.quote !== null || /^[\p{Lu}\p{N}«„“"¿¡]/u.test(following)) {
      sentence++;
      opens = true;
    }
  }
  return found;
}

/** “M. Dumez”, “Dr. Falk”, “A. Holt”, German “6. September”: a full stop that ends no sentence. */
function isAbbreviated(
  text: string,
  before: Span | undefined,
  { abbreviations, ordinalStops }: LanguageWords,
): boolean {
  if (!before) return false;
  const word = text.slice(before.start, before.end);
  return (
    /^\p{Lu}$/u.test(word) ||
    abbreviations.has(word.toLowerCase()) ||
    (ordinalStops && /^\d{1,2}$/.test(word))
  );
}
