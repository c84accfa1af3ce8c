import type { Bounds } from './sentence-around.ts';

/** A stretch between single quotation marks; `closed` is false where it runs to the end without a closing one. */
export interface SingleMarked extends Bounds {
  closed: boolean;
}

/** What a word may have lost before the apostrophe that begins it: ’em, ’twas, ’bout. */
const ELIDED = '(?:em|tis|twas|twere|twill|til|cause|cos|bout|neath|gainst|n)\\b';
/** A mark that opens: before it a space, a bracket or a dash, behind it a word or an inner quotation. No ’90s, no ’em. */
const OPENS = new RegExp(
  `(?:(?<![^\\s([{—–/-])['‘]|(?<!\\p{L})‘ ?)(?=’?[\\p{L}\\p{N}“"[…])(?!${ELIDED})(?!\\d0s\\b)`,
  'giu',
);
const CLOSES = /(?<!\s)['’](?![\p{L}\p{N}])/gu;
/** What tells a closing mark from the apostrophe of “the islanders’ patience”: a stop before it, or a mark behind it. */
const STOP_BEFORE = /[,.?!…—\])”"]$/;
const MARK_BEHIND = /^(?:[,.;:?!)\]—–”"]|\s*$)/;
/** What may end in an apostrophe: “the islanders’”, “goin’”, “fish ’n’ chips”. */
const MAY_BE_APOSTROPHE = /(?:s|\p{L}in|(?<!\p{L})[no])$/iu;

/** “She told us: ‘We will.”, which goes on in the next paragraph. */
const INTRODUCED = /(?:^|[:,] )['‘] ?$/;
/** Speech begins with a capital; it has a verb or a pronoun, which few titles have in small letters, or is longer than they are. */
const SENTENCE =
  /^['‘] ?[“"[…]*\p{Lu}(?:(?:\S*\s+){6}|.*\s(?:I|we|you|he|she|it|they|is|are|was|were|has|have|had|do|does|did|will|would|can|could)\s)/u;

/** A mark that opens, and the one that closes; null where there is none. Offsets in code units of the block. */
interface Pair {
  open: number;
  close: number | null;
  /** Where the next one opens, or the block ends. */
  next: number;
  /** Whether an apostrophe may be what closes it. */
  mayBeClosed: boolean;
  /** Whether it begins the block, or stands behind a colon or a comma, as speech does. */
  isIntroduced: boolean;
}

/** The stretches between single quotation marks of one block, marks included. Apostrophes within are letters of words. */
export function singleMarked(text: string, from: number, to: number): SingleMarked[] {
  return pairsOf(text.slice(from, to))
    .filter(({ close, isIntroduced }) => close !== null || isIntroduced)
    .map(({ open, close, next }) => ({
      start: from + open,
      end: from + (close === null ? next : close + 1),
      closed: close !== null,
    }));
}

/** A single mark without a partner. */
export interface StraySingle {
  /** In UTF-16 code units of the block. */
  offset: number;
  opens: boolean;
  /** Whether it may be an apostrophe, or a letter of a name such as ‘Ali. */
  mayBeLetter: boolean;
  /** Whether what looks like an apostrophe may be its partner. */
  mayBeClosed: boolean;
}

/** A stop, and a mark behind it: no apostrophe. */
const SURE_CLOSE = /(?<=[\p{L}\p{N}][,.?!…])['’](?=\s|$)/gu;
const BEGINS_WORD = /(?<![^\s([{—–/-])['‘’](?=[\p{L}\p{N}])/u;
const YEAR = /^['‘]\d\d(?!\d)/;

/** The single marks of a block that have no partner in it. */
export function straySingles(block: string): StraySingle[] {
  const pairs = pairsOf(block);
  const opening = pairs
    .filter(
      ({ open, close, isIntroduced }) => close === null && (isIntroduced || !YEAR.test(block.slice(open))),
    )
    .map(({ open, isIntroduced, mayBeClosed }) => ({
      offset: open,
      opens: true,
      mayBeLetter: !isIntroduced,
      mayBeClosed,
    }));
  const closing = [...block.matchAll(SURE_CLOSE)]
    .map(({ index }) => index)
    .filter((at) => !pairs.some(({ open, close, next }) => open < at && at <= (close ?? next)))
    .filter((at) => !BEGINS_WORD.test(between(block, pairs, at)))
    .map((offset) => ({ offset, opens: false, mayBeLetter: false, mayBeClosed: false }));
  return [...opening, ...closing].sort((a, b) => a.offset - b.offset);
}

/** The words from the last quotation to a place. */
function between(block: string, pairs: readonly Pair[], at: number): string {
  const ends = pairs.map(({ close }) => (close ?? -1) + 1).filter((end) => end <= at);
  return block.slice(Math.max(0, ...ends), at);
}

function pairsOf(block: string): Pair[] {
  const opening = [...block.matchAll(OPENS)].map(({ index }) => index);
  const closing = [...block.matchAll(CLOSES)].map(({ index }) => index);
  const pairs: Pair[] = [];
  let end = 0;
  for (const [i, open] of opening.entries()) {
    if (open < end) continue;
    const next = opening[i + 1] ?? block.length;
    const isIntroduced = INTRODUCED.test(block.slice(0, open + 1));
    const possible = closing.filter((at) => at > open + 1 && at < next);
    const [apostrophe = null] = possible;
    const likely = likelyClose(block, open, possible);
    // “‘There was no sign of the islanders’ patience.”, with nothing else to close it.
    const mayBeClosed =
      likely === null && apostrophe !== null && isIntroduced && SENTENCE.test(block.slice(open, apostrophe));
    const close = likely ?? (mayBeClosed ? null : apostrophe);
    end = close === null ? open + 1 : close + 1;
    pairs.push({ open, close, next, isIntroduced, mayBeClosed });
  }
  return pairs;
}

function likelyClose(block: string, open: number, possible: readonly number[]): number | null {
  const isSure = (at: number) =>
    STOP_BEFORE.test(block.slice(open + 1, at)) || MARK_BEHIND.test(block.slice(at + 1, at + 4));
  return (
    possible.find(isSure) ?? possible.find((at) => !MAY_BE_APOSTROPHE.test(block.slice(open + 1, at))) ?? null
  );
}
