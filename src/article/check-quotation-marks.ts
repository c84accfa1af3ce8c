import { endsInWhoSaid } from '../attribution/quoted-spans.ts';
import { mayQuoteInSingle } from '../attribution/unify-marks.ts';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { straySingles } from '../text/single-marks.ts';
import { CURLY, curlyPair, mismatchedMarks, STRAIGHT } from './mismatched-marks.ts';

/** A quotation mark without a partner. */
export interface StrayMark {
  /** The paragraph's place among the paragraphs, from 0. */
  paragraph: number;
  /** In UTF-16 code units of the paragraph's text. */
  offset: number;
  mark: string;
  /** Whether the mark opens a quotation; a straight one may do either. */
  opens: boolean;
  /** Whether it may be an apostrophe or a letter of a name. */
  mayBeLetter?: boolean;
  /** Whether it may be in order all the same: an apostrophe may be its partner, or the next paragraph goes on with what is quoted. */
  mayBeClosed?: boolean;
  /** Where it is of another kind than its partner: that, and what to write in its place. */
  mismatch?: { partner: string; instead: string };
}

/** Where single marks are read as quotation marks. */
const ENGLISH = /^en\b/i;

/**
 * Finds quotation marks without a partner in their paragraph: double ones, and single ones in an English text that quotes in them. A
 * quotation may run over paragraphs that each open with a mark again and need no closing one before the last.
 *
 * @param language BCP 47
 */
export function findStrayMarks(
  paragraphs: readonly Pick<ParagraphBlock, 'content' | 'containers'>[],
  language: string,
): StrayMark[] {
  const { text, spans } = joinParagraphs(paragraphs.map(({ content }) => content));
  const hasSingle = ENGLISH.test(language) && mayQuoteInSingle(text, spans);
  return paragraphs.flatMap(({ content, containers }, paragraph) => {
    if (containers.at(-1)?.kind === 'code') return [];
    const next = paragraphs[paragraph + 1]?.content.text.trimStart() ?? '';
    const stray = [...strayDouble(content.text, next), ...(hasSingle ? straySingle(content.text, next) : [])];
    return stray.map((each) => ({ ...each, paragraph }));
  });
}

/** Of a quotation that is closed with another mark than it was opened with, one of the two is told, and what to write there. */
function strayDouble(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const strayIn = (words: string) => [...strayCurly(words, next), ...strayStraight(words, next)];
  const stray = strayIn(text);
  const mismatched = stray.length === 0 ? [] : mismatchedMarks(text);
  if (mismatched.length === 0) return stray;
  const characters = text.split('');
  for (const { offset, partner } of mismatched) characters[offset] = characters[partner.offset] = ' ';
  return [
    ...mismatched.map(({ offset, mark, partner, instead }) => ({
      ...{ offset, mark, opens: offset < partner.offset },
      mismatch: { partner: partner.mark, instead },
    })),
    ...strayIn(characters.join('')),
  ];
}

function strayCurly(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const open: number[] = [];
  const stray: Omit<StrayMark, 'paragraph'>[] = [];
  const { opening, closing } = curlyPair(text);
  for (const { 0: mark, index: offset } of text.matchAll(CURLY)) {
    if (mark === opening) open.push(offset);
    else if ((mark === closing || mark === '”') && open.pop() === undefined)
      stray.push({ offset, mark, opens: false });
  }
  const unclosed = open.map((offset) => ({ offset, mark: opening, opens: true }));
  const [first, ...others] = unclosed;
  return [...stray, ...(next.startsWith(opening) ? [...goingOn(text, first), ...others] : unclosed)];
}

function strayStraight(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const marks = [...text.matchAll(STRAIGHT)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0) return [];
  const stray = { offset: last.index, mark: '"', opens: true };
  return next.startsWith('"') ? goingOn(text, stray) : [stray];
}

function straySingle(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const stray = straySingles(text).map((each) => ({ ...each, mark: text[each.offset] ?? '' }));
  const last = stray.findLast(({ opens }) => opens);
  if (!last || !next.startsWith(last.mark)) return stray;
  return stray.flatMap((each) => (each === last ? goingOn(text, each) : [each]));
}

/** A quotation that the next paragraph goes on with lacks no mark, unless its own tells at the end who said it. */
function goingOn<T extends { offset: number }>(text: string, stray: T | undefined) {
  return stray && endsInWhoSaid(text.slice(stray.offset)) ? [{ ...stray, mayBeClosed: true }] : [];
}
