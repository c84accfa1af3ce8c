import type { VFile } from 'vfile';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { codePointNotation } from '../text/code-point-notation.ts';
import { CONTROL, OVERRIDE } from '../text/unseen-characters.ts';

/** What Git leaves in a file that two people have changed: exactly seven marks at the beginning of a line. */
const CONFLICT = /^(?:<{7}|>{7}|\|{7})(?![<>|]).*$/m;
/** What a program writes for a character that it could not read. */
const REPLACEMENT = /\uFFFD/;
/**
 * Soft hyphens, and spaces and joiners of no width, within a word of an alphabet that has no use for them. (In Persian, Thai and
 * emoji some of them belong to the word.)
 */
const INVISIBLE =
  /(?<=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])[\u00AD\u180E\u200B-\u200D\u2060\uFEFF]+(?=[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}])/u;

const CHECKS = [
  {
    ruleId: 'conflict-marker',
    pattern: CONFLICT,
    reason: () =>
      'Git has left a conflict here; keep what is right of the two versions, and take the lines of marks out.',
  },
  {
    ruleId: 'control-character',
    pattern: CONTROL,
    reason: (found: string) =>
      `A character stands here that can’t be seen (${codePointNotation(found)}), and that no reader’s program expects; take it out.`,
  },
  {
    ruleId: 'control-character',
    pattern: REPLACEMENT,
    reason: () =>
      'A character was lost here: the file was read in a wrong encoding and saved again (U+FFFD). Write the character that belongs here.',
  },
  {
    ruleId: 'control-character',
    pattern: INVISIBLE,
    reason: (found: string) =>
      `Something that can’t be seen (${codePointNotation(found)}) stands within a word, which nobody would find by it; take it out.`,
  },
  {
    ruleId: 'control-character',
    pattern: OVERRIDE,
    reason: (found: string) =>
      `A mark stands here that turns letters round (${codePointNotation(found)}), so that readers see other words than the file has; take it out.`,
  },
] as const;

/** A character that must not get out, and where it stands in its text. */
interface Unwanted {
  ruleId: (typeof CHECKS)[number]['ruleId'];
  reason: string;
  found: string;
  index: number;
}

/** The first of each kind of what must not get out of a text. */
export function findUnwanted(text: string): Unwanted[] {
  return CHECKS.flatMap(({ ruleId, pattern, reason }) => {
    const match = pattern.exec(text);
    return match ? { ruleId, reason: reason(match[0]), found: match[0], index: match.index } : [];
  });
}

/** Of what must not get out of a text, what hides or turns round the words of a page: controls, and marks of direction. */
export function findDangerous(text: string): Unwanted[] {
  return findUnwanted(text).filter(({ found }) => CONTROL.test(found) || OVERRIDE.test(found));
}

/**
 * Reports what must not get out of a file that people write: Git’s marks of a conflict, control characters, lost characters,
 * what is invisible within words, and what turns letters round; the first of each.
 */
export function checkCharacters(file: VFile): void {
  for (const { ruleId, reason, found, index } of findUnwanted(String(file))) {
    const place = positionOf(file, index, index + found.length);
    report(file, ruleId, reason, { place, actual: codePointNotation(found) });
  }
}
