import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { MOST_CELLS } from './most-cells.ts';

/** How deep lists and quotations may stand in each other; a parser would run out of room with some thousands. */
const DEEPEST = 100;
/** How many square brackets of a block may close none. */
const MOST_UNOPENED = 1000;
/** What a block may hold: the parser’s time grows faster than their number. */
const BOUNDS = [
  {
    sign: /[*_]+/g,
    most: 1000,
    reason: 'The paragraph holds more than 1000 marks of emphasis; divide it, or take marks out.',
  },
  {
    sign: /`+/g,
    most: 1000,
    reason: 'The paragraph holds more than 1000 marks of code; divide it, or take marks out.',
  },
  { sign: /\|/g, most: MOST_CELLS, reason: `The table holds more than ${MOST_CELLS} cells; divide it.` },
];
/** A mark that stands for itself. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g;
/** So many marks in a row, at words, stand for as many emphases in each other. */
const RUN = /[*_]{100,}(?=[^\s*_])|(?<=[^\s*_])[*_]{100,}/;
/** The marks with which a line begins, behind the mark of a note too. */
const MARKS = /^(?:\[\^[^\]\n]+\]:)?(?:[ \t]*(?:[-*+]|\d{1,9}[.)]|>)(?=[ \t>]|$))+/gm;
const MARK = /[-*+]|\d{1,9}[.)]|>/g;

/**
 * Reports lists and quotations that stand in each other too deep to be read, or meant, and a block that holds too much to be read.
 *
 * @returns Whether there are any.
 */
export function checkNesting(file: VFile): boolean {
  for (const { 0: marks, index } of String(file).matchAll(MARKS)) {
    if (marks.length <= DEEPEST || (marks.match(MARK)?.length ?? 0) <= DEEPEST) continue;
    const reason = `Lists or quotations stand in each other more than ${DEEPEST} deep; take marks out of the beginning of the line.`;
    report(file, 'nesting', reason, { place: pointAt(file, index) });
    return true;
  }
  const run = RUN.exec(String(file));
  if (run) {
    const reason = `More than ${DEEPEST} marks of emphasis stand in a row; take them out.`;
    report(file, 'nesting', reason, { place: pointAt(file, run.index) });
    return true;
  }
  let start = 0;
  for (const block of String(file).split(/(\n[ \t]*\n)/)) {
    const passed = BOUNDS.find(
      ({ sign, most }) => block.length > most && (block.replace(ESCAPED, '').match(sign)?.length ?? 0) > most,
    );
    if (passed) {
      report(file, 'nesting', passed.reason, { place: pointAt(file, start) });
      return true;
    }
    const bracket = wrongBracket(block);
    if (bracket !== null) {
      report(file, 'nesting', bracket.reason, { place: pointAt(file, start + bracket.index) });
      return true;
    }
    start += block.length;
  }
  return false;
}

/** A bracket that is closed and holds too many others, or the last that may close none: for each, a parser reads again what is before it. */
function wrongBracket(block: string): { index: number; reason: string } | null {
  let depth = 0;
  let unopened = 0;
  for (const { 0: sign, index } of block.matchAll(/\\.|[[\]]/gs)) {
    if (sign === '[') depth++;
    if (sign !== ']') continue;
    if (depth > DEEPEST)
      return {
        index,
        reason: `Square brackets stand in each other more than ${DEEPEST} deep; take brackets out.`,
      };
    if (depth === 0 && ++unopened > MOST_UNOPENED)
      return {
        index,
        reason: `More than ${MOST_UNOPENED} square brackets of the paragraph close none; divide it, or write “\\” before them.`,
      };
    depth = Math.max(0, depth - 1);
  }
  return null;
}
