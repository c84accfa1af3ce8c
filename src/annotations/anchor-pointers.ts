import { type CodePoints, codePoints } from '../text/code-points.ts';
import { firstWhere } from '../text/first-where.ts';
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
  /** In the order of the text. */
  paragraphs: readonly Place[];
  /** The length of the longest of them, in UTF-16 code units. */
  longest: number;
  /** The paragraphs by their permalinks and the older ones that lead to them. */
  byId: ReadonlyMap<string, Place>;
  codePoints: CodePoints;
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

/** A place within a word. */
const WITHIN_WORD = /^[\p{L}\p{N}]{2}$|^[\uD800-\uDBFF][\uDC00-\uDFFF]$/u;

/** A text made ready for anchoring many notes in it. */
export function anchorText(text: string, paragraphs: readonly Place[]): AnchorText {
  const byId = new Map(
    paragraphs.flatMap((place) => [place.id, ...place.aliases].map((id) => [id, place] as const)),
  );
  const longest = paragraphs.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  return { text, folded: foldWords(text), paragraphs, longest, byId, codePoints: codePoints(text) };
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
  const isLikely = words.length >= TELLING / 2 && words.length * (1 - REWORDED) <= within.longest;
  if (!isLikely) return { state: 'orphan', nearest: null };
  const near = exact.length > 0 ? exact : findNearly(within.folded, words, words.length * ALIKE);
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

/** The places by what speaks for them, best first. */
function weigh(found: readonly Found[], pointers: Pointers, within: AnchorText): Weighed[] {
  const evidenceFor = evidenceOf(pointers, within);
  return found
    .map((place) => ({ ...place, evidence: evidenceFor(place) }))
    .sort((a, b) => b.evidence - a.evidence || a.errors - b.errors);
}

/** What weighs a place where the words of a note stand. */
function evidenceOf({ quote, position, fragment }: Pointers, within: AnchorText): (place: Found) => number {
  const paragraph = within.byId.get(fragment?.id ?? '');
  const offsets = readings(position, within);
  const before = foldWords(quote?.prefix ?? '').text;
  const behind = foldWords(quote?.suffix ?? '').text;
  return ({ start, end, folded }) => {
    const isThere = paragraph && start >= paragraph.start && end <= paragraph.end;
    const isSame = offsets.some((each) => each.start === start && each.end === end);
    const surroundings = likeness(folded, before, behind, within.folded.text);
    return surroundings + (isThere ? SAME_PARAGRAPH : 0) + (isSame ? SAME_OFFSETS : 0);
  };
}

/** How much of the words before and behind stands there: 1 for all of it, 0 for none or when none is given. */
function likeness({ start, end }: Anchor, before: string, behind: string, text: string): number {
  if (before.length + behind.length === 0) return 0;
  let same = 0;
  for (let i = 1; i <= Math.min(before.length, start) && before.at(-i) === text[start - i]; i++) same++;
  for (let i = 0; i < behind.length && behind[i] === text[end + i]; i++) same++;
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
  const paragraph = within.byId.get(fragment?.id ?? '');
  const inner = fragment?.position;
  if (paragraph && inner) return anchorOffsets(inner, paragraph, within);
  if (paragraph) return { state: 'exact', start: paragraph.start, end: paragraph.end };
  if (position) return anchorOffsets(position, { start: 0, end: within.text.length }, within);
  return { state: 'orphan', nearest: null };
}

/** Offsets that mean one place in code units and another in code points are taken where only one of them begins and ends with a word. */
function anchorOffsets(offsets: Anchor, room: Anchor, within: AnchorText): Anchoring {
  const places = readings(offsets, within, room).map(({ start, end }) => ({
    start: room.start + start,
    end: room.start + end,
  }));
  const likely = places.filter((place) => isWhole(place, within.text));
  const [place, other] = likely.length > 0 ? likely : places;
  if (!place) return { state: 'orphan', nearest: null };
  return other ? { state: 'ambiguous', places: places.length } : inParagraph(place, 'exact', within);
}

/** What offsets within a stretch of the text may mean, in code units: themselves, and where it is another place, as many code points (as the W3C’s model has them). */
function readings(
  position: Anchor | null,
  { text, codePoints }: AnchorText,
  room: Anchor = { start: 0, end: text.length },
): Anchor[] {
  if (position === null) return [];
  const start = codePoints.toUnits(position.start, room.start);
  const end = codePoints.toUnits(position.end, room.start);
  if (start === position.start && end === position.end) return [position];
  const most = room.end - room.start;
  return [position, { start: Math.min(start, most), end: Math.min(end, most) }];
}

/** Whether words begin and end where a stretch does. */
function isWhole({ start, end }: Anchor, text: string): boolean {
  return ![start, end].some((at) => WITHIN_WORD.test(text.slice(Math.max(0, at - 1), at + 1)));
}

/** A note stands on words of one paragraph. */
function inParagraph({ start, end }: Anchor, state: 'exact' | 'reworded', within: AnchorText): Anchoring {
  const next = firstWhere(within.paragraphs.length, (i) => (within.paragraphs[i]?.start ?? 0) > start);
  const holds = end <= (within.paragraphs[next - 1]?.end ?? 0);
  if (holds && start < end) return { state, start, end };
  return { state: 'orphan', nearest: within.text.slice(start, end) || null };
}
