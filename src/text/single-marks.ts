import type { Bounds } from './sentence-around.ts';

/** A stretch between single quotation marks; `closed` is false where it runs to the end without a closing one. */
export interface SingleMarked extends Bounds {
  closed: boolean;
}

/** A mark that opens: before it a space, a bracket or a dash, behind it a word or an inner quotation. No ’90s, no ’em. */
const OPENS =
  /(?:(?<![^\s([{—–/-])['‘]|(?<!\p{L})‘ ?)(?=[\p{L}\p{N}“"[…])(?!(?:em|[Tt]is|[Tt]was|til|[Cc]ause|n)\b)(?!\d0s\b)/gu;
const CLOSES = /(?<!\s)['’](?![\p{L}\p{N}])/gu;
/** What tells a closing mark from the apostrophe of “the islanders’ patience”: a stop before it, or a mark behind it. */
const STOP_BEFORE = /[,.?!…—\])”"]$/;
const MARK_BEHIND = /^(?:[,.;:?!)\]—–”"]|\s*$)/;

/** “She told us: ‘We will.”, which goes on in the next paragraph. */
const INTRODUCED = /[:,] ‘$/;

/** The stretches between single quotation marks of one block, marks included. Apostrophes within are letters of words. */
export function singleMarked(text: string, from: number, to: number): SingleMarked[] {
  const block = text.slice(from, to);
  const opening = [...block.matchAll(OPENS)].map(({ index }) => index);
  const closing = [...block.matchAll(CLOSES)].map(({ index }) => index);
  const spans: SingleMarked[] = [];
  let end = 0;
  for (const [i, open] of opening.entries()) {
    if (open < end) continue;
    const before = opening[i + 1] ?? block.length;
    const possible = closing.filter((at) => at > open + 1 && at < before);
    const sure = possible.find(
      (at) => STOP_BEFORE.test(block.slice(open + 1, at)) || MARK_BEHIND.test(block.slice(at + 1, at + 4)),
    );
    const close = sure ?? possible.find((at) => block[at - 1] !== 's') ?? possible[0];
    if (close === undefined && open > 0 && !INTRODUCED.test(block.slice(0, open + 1))) continue;
    end = close === undefined ? block.length : close + 1;
    spans.push({ start: from + open, end: from + end, closed: close !== undefined });
  }
  return spans;
}
