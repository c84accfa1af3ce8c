import type { Anchor } from './anchor.ts';
import { type Found, findExactly, findNearly } from './find-words.ts';
import { type FoldedText, foldWords } from './fold-words.ts';
import type { Pointers } from './pointers.ts';

/** A paragraph of the text that notes are anchored in. */
export interface Place {
  /** Its permalink, and the older ones that lead to it. */
  id: string;
  aliases: readonly string[];
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
}

/** The text that notes are anchored in. */
export interface AnchorText {
  text: string;
  folded: FoldedText;
  paragraphs: readonly Place[];
}

/** Where a note’s words are, or why that can’t be said. */
export type Anchoring =
  | ({ state: 'exact' | 'reworded' } & Anchor)
  | { state: 'ambiguous'; places: number }
  | { state: 'orphan'; nearest: string | null };

/** From how many code units on words speak for themselves when they stand in one place only. */
const TELLING = 20;
/** The share of the surroundings that must be there for short words, so that another place with the same word is not taken. */
const SOME_EVIDENCE = 0.2;
/** How much more evidence one of several places must have than the next best. */
const CLEARLY_MORE = 0.2;
/** What a paragraph’s permalink, or the very same offsets, count for beside surroundings that are all there (1). */
const SAME_PARAGRAPH = 0.5;
const SAME_OFFSETS = 0.5;
/** The share of letters in which words may differ that were only reworded; with little evidence for the place, half of it. */
const REWORDED = 0.2;
/** The share of letters in which the nearest words of a message may differ. */
const ALIKE = 0.5;

/** A character of two code units, and a place within a word. */
const ASTRAL = /[\u{10000}-\u{10FFFF}]/u;
const WITHIN_WORD = /^[\p{L}\p{N}]{2}$|^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u;

/** A text made ready for anchoring many notes in it. */
export function anchorText(text: string, paragraphs: readonly Place[]): AnchorText {
  return { text, folded: foldWords(text), paragraphs };
}

/**
 * Finds the words a note points at: exactly first, then nearly. Of several places the one is taken that its surroundings,
 * its paragraph or its offsets clearly tell from the others; where nothing does, none is: a note never goes to a wrong place.
 * (The order of selectors is that of Hypothesis’ client; the bounds are our own, and stricter.)
 */
export function anchorPointers(pointers: Pointers, within: AnchorText): Anchoring {
  const { quote } = pointers;
  const words = foldWords(quote?.exact.trim() ?? '').text;
  if (words === '') return anchorPosition(pointers, within);
  const exact = weigh(findExactly(within.folded, words), pointers, within);
  const one = choose(exact, words.length >= TELLING || isUnsupported(pointers));
  if (one) return inParagraph(one, 'exact', within);
  if (exact.length > 1) return { state: 'ambiguous', places: exact.length };
  const near = words.length < TELLING / 2 ? [] : findNearly(within.folded, words, words.length * ALIKE);
  const [best] = near;
  if (best && exact.length === 0) {
    const close = near.filter(({ errors }) => errors <= words.length * REWORDED);
    const chosen = choose(weigh(close, pointers, within), best.errors <= (words.length * REWORDED) / 2);
    if (chosen) return inParagraph(chosen, 'reworded', within);
  }
  return { state: 'orphan', nearest: best ? within.text.slice(best.start, best.end) : null };
}

interface Weighed extends Found {
  /** From 0, nothing but the words speaks for the place, to 2. */
  evidence: number;
}

/** The places by what speaks for them, best first; those within one paragraph only, if there are such. */
function weigh(found: readonly Found[], pointers: Pointers, within: AnchorText): Weighed[] {
  return found
    .map((place) => ({ ...place, evidence: evidenceFor(place, pointers, within) }))
    .sort((a, b) => b.evidence - a.evidence || a.errors - b.errors);
}

function evidenceFor(place: Found, { quote, position, fragment }: Pointers, within: AnchorText): number {
  const paragraph = paragraphNamed(fragment?.id, within);
  const isThere = paragraph && place.start >= paragraph.start && place.end <= paragraph.end;
  const isSame = readings(position, within.text).some(
    ({ start, end }) => start === place.start && end === place.end,
  );
  const surroundings = quote ? likeness(place, quote.prefix, quote.suffix, within) : 0;
  return surroundings + (isThere ? SAME_PARAGRAPH : 0) + (isSame ? SAME_OFFSETS : 0);
}

/** How much of the words before and behind stands there: 1 for all of it, 0 for none or when none is given. */
function likeness({ start, end }: Found, prefix: string, suffix: string, { text }: AnchorText): number {
  const before = foldWords(prefix).text;
  const behind = foldWords(suffix).text;
  if (before.length + behind.length === 0) return 0;
  const reach = 2 * Math.max(prefix.length, suffix.length);
  const textBefore = foldWords(text.slice(Math.max(0, start - reach), start)).text;
  const textBehind = foldWords(text.slice(end, end + reach)).text;
  const same = sharedStart(reversed(before), reversed(textBefore)) + sharedStart(behind, textBehind);
  return same / (before.length + behind.length);
}

/** The best of the places, if it is clearly the best, and a place that something speaks for, or the words themselves do. */
function choose([best, next]: readonly Weighed[], isTelling: boolean): Weighed | null {
  if (!best) return null;
  if (next && best.evidence - next.evidence < CLEARLY_MORE) return null;
  return isTelling || best.evidence >= SOME_EVIDENCE ? best : null;
}

/** Whether a note gives nothing but the words: then nothing can speak against a place either. */
function isUnsupported({ quote, position, fragment }: Pointers): boolean {
  return quote?.prefix.trim() === '' && quote.suffix.trim() === '' && position === null && fragment === null;
}

/** Without words, offsets are all there is; and without those, the paragraph. */
function anchorPosition({ position, fragment }: Pointers, within: AnchorText): Anchoring {
  const paragraph = paragraphNamed(fragment?.id, within);
  const inner = fragment?.position;
  if (paragraph && inner) return anchorOffsets(inner, paragraph, within);
  if (paragraph) return { state: 'exact', start: paragraph.start, end: paragraph.end };
  if (position) return anchorOffsets(position, { start: 0, end: within.text.length }, within);
  return { state: 'orphan', nearest: null };
}

/** Offsets that mean one place in code units and another in code points are taken where only one of them begins and ends with a word. */
function anchorOffsets(offsets: Anchor, { start, end }: Anchor, within: AnchorText): Anchoring {
  const places = readings(offsets, within.text.slice(start, end)).map((each) => ({
    start: start + each.start,
    end: start + each.end,
    errors: 0,
  }));
  const likely = places.filter((place) => isWhole(place, within.text));
  const [place, other] = likely.length > 0 ? likely : places;
  if (!place) return { state: 'orphan', nearest: null };
  return other ? { state: 'ambiguous', places: places.length } : inParagraph(place, 'exact', within);
}

/** What offsets may mean, in code units: themselves, and where it is another place, as many code points (as the W3C’s model has them). */
function readings(position: Anchor | null, text: string): Anchor[] {
  if (position === null) return [];
  const { start, end } = position;
  if (!ASTRAL.test(text.slice(0, 2 * end))) return [position];
  const points = [...text];
  const startUnits = points.slice(0, start).join('').length;
  const inPoints = { start: startUnits, end: startUnits + points.slice(start, end).join('').length };
  return inPoints.start === start && inPoints.end === end ? [position] : [position, inPoints];
}

/** Whether words begin and end where a stretch does. */
function isWhole({ start, end }: Anchor, text: string): boolean {
  return ![start, end].some((at) => WITHIN_WORD.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** A note stands on words of one paragraph. */
function inParagraph({ start, end }: Found, state: 'exact' | 'reworded', within: AnchorText): Anchoring {
  const holds = within.paragraphs.some((place) => place.start <= start && end <= place.end);
  if (holds && start < end) return { state, start, end };
  return { state: 'orphan', nearest: within.text.slice(start, end) || null };
}

function paragraphNamed(id: string | undefined, { paragraphs }: AnchorText): Place | undefined {
  return id === undefined
    ? undefined
    : paragraphs.find((each) => each.id === id || each.aliases.includes(id));
}

function sharedStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a.charAt(length) === b.charAt(length)) length++;
  return length;
}

function reversed(text: string): string {
  return [...text].reverse().join('');
}
