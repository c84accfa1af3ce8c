import { type SingleMarked, singleMarked } from '../text/single-marks.ts';

interface Block {
  start: number;
  end: number;
}

const DOUBLE = /[“”„«»"]|''|``/g;
/** Speech between marks ends in a stop, or is more than a term: a title in single marks is nobody’s speech in any style. */
const SPEECH = /[,.?!…]['’]$/;
const LEAST_WORDS = 6;
/** “‘a lasting fall’”, which is quoted where a text has no other marks. */
const PHRASE = /^['‘]\p{Ll}+(?:\s+[\p{L}\p{N}’'-]+){2}/u;

/** A straight mark behind a figure, that may be inches: 6'2", a 32" waist. */
const MAY_BE_INCHES = /\d"$/;
const MEASURED = /^\s?[\p{L}(]/u;
const FEET_AND_INCHES = /(?<=\d['’]\s?\d{1,2})"/g;
/** Stands for inches, as it should. */
const DOUBLE_PRIME = '″';

/**
 * The text as if it had been set with double quotation marks and nothing else that looks like them: where a text quotes
 * in single marks, as many British papers do, those are made double and the inner ones single; inches become primes.
 * Each character keeps its place.
 */
export function unifyMarks(text: string, blocks: readonly Block[]): string {
  const changes: [start: number, end: number, marks: string][] = [];
  for (const block of blocks) {
    for (const at of inches(text, block)) changes.push([at, at + 1, DOUBLE_PRIME]);
  }
  const single = blocks.map(({ start, end }) => singleMarked(text, start, end));
  const { speech, phrases, doubled } = countMarks(text, blocks, single);
  if (speech > doubled || (doubled === 0 && phrases > 0)) {
    for (const { start, end, closed } of single.flat()) {
      const inner = text.slice(start + 1, closed ? end - 1 : end).replace(/[“”"]/g, "'");
      changes.push([start, end, `“${inner}${closed ? '”' : ''}`]);
    }
  }
  let unified = '';
  let at = 0;
  for (const [start, end, marks] of changes.sort(([a], [b]) => a - b)) {
    if (start < at) continue;
    unified += text.slice(at, start) + marks;
    at = end;
  }
  return unified + text.slice(at);
}

/** Whether a text that has single marks without a partner would have them as quotation marks: it quotes in single ones, or in none else. */
export function mayQuoteInSingle(text: string, blocks: readonly Block[]): boolean {
  const { speech, doubled } = countMarks(
    text,
    blocks,
    blocks.map(({ start, end }) => singleMarked(text, start, end)),
  );
  return doubled === 0 || speech > doubled;
}

/** How much speech stands between single marks, how many phrases that are no title, and how many double marks outside of them. */
function countMarks(
  text: string,
  blocks: readonly Block[],
  single: readonly (readonly SingleMarked[])[],
): { speech: number; phrases: number; doubled: number } {
  let speech = 0;
  let phrases = 0;
  let doubled = 0;
  for (const [i, { start, end }] of blocks.entries()) {
    const spans = single[i]?.filter(({ closed }) => closed) ?? [];
    for (const span of spans) {
      const words = text.slice(span.start, span.end);
      if (PHRASE.test(words)) phrases++;
      if (SPEECH.test(words) || words.split(/\s+/).length >= LEAST_WORDS) speech++;
    }
    for (const { index } of text.slice(start, end).matchAll(DOUBLE)) {
      const at = start + index;
      if (!spans.some((span) => span.start <= at && at < span.end)) doubled++;
    }
  }
  return { speech, phrases, doubled };
}

/**
 * Where straight marks are inches: behind feet; behind a figure outside of a quotation, where no mark can close one; and
 * within one where the next mark closes it.
 */
function inches(text: string, { start, end }: Block): number[] {
  const block = text.slice(start, end);
  const marks = [...block.matchAll(/"/g)].map(({ index }) => index);
  if (marks.length === 0) return [];
  const sure = new Set([...block.matchAll(FEET_AND_INCHES)].map(({ index }) => index));
  const others = marks.filter((at) => !sure.has(at));
  let isWithin = false;
  for (const [i, at] of others.entries()) {
    const next = others[i + 1];
    const mayBeInches = MAY_BE_INCHES.test(block.slice(0, at + 1)) && MEASURED.test(block.slice(at + 1));
    if (mayBeInches && (!isWithin || (next !== undefined && !opens(block, next)))) sure.add(at);
    else isWithin = !isWithin && opens(block, at);
  }
  return [...sure].map((index) => start + index);
}

const opens = (block: string, at: number) => at === 0 || /[\s([—–-]/.test(block[at - 1] ?? '');
