import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { RuleId } from '../message/rules.ts';
import { codePointNotation } from '../text/code-point-notation.ts';

/** The alphabets that have letters which look like those of another. */
const ALPHABETS = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Coptic', 'Cherokee', 'Lisu'].map(
  (name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')] as const,
);
const WORD = /[\p{L}\p{M}]+/gu;
/** What turns the direction of the letters behind it. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;
/** What is not drawn. Behind letters of other alphabets some of it belongs to the word: joiners in Persian, forms of letters in Chinese. */
const INVISIBLE =
  /(?<![[\p{L}\p{M}]--[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]])\p{Default_Ignorable_Code_Point}/v;
/** Letters of signs of sounds that look like those that names are written with. */
const PHONETIC = /[ɑɡɪʀʏʟɴ\u1D00-\u1D22]/u;

/**
 * Reports names that look like others: with letters of another alphabet among their own, other forms of letters, what can’t be seen, or
 * marks that turn the direction.
 */
export function checkNames(names: readonly string[], ruleId: RuleId, file: VFile): void {
  for (const name of names) {
    const reason = likeAnother(name);
    if (reason === null) continue;
    const place = pointAt(file, Math.max(String(file).indexOf(name), 0));
    report(file, ruleId, reason, { place, actual: name });
  }
}

/** Why a name looks like another that is written otherwise, and what to do; null for one that does not. */
export function likeAnother(name: string): string | null {
  for (const [word] of name.matchAll(WORD)) {
    const alphabets = alphabetsOf(word);
    if (alphabets.length > 1)
      return `“${word}” is written with letters of more than one alphabet (${alphabets.join(', ')}), which look alike; write it in one.`;
  }
  const [turning] = TURNING.exec(name) ?? [];
  if (turning !== undefined)
    return `A mark that turns the direction of writing (${codePointNotation(turning)}) stands in a name, which then looks like another; take it out.`;
  const [invisible] = INVISIBLE.exec(name) ?? [];
  if (invisible !== undefined)
    return `Something that can’t be seen (${codePointNotation(invisible)}) stands in a name, which then looks like another; take it out.`;
  const form = [...name].find(isOtherForm);
  if (form !== undefined)
    return `“${form}” (${codePointNotation(form)}) is another form of a letter, which looks like it; write the letter itself.`;
  return null;
}

/** Letters of full width, of mathematics, of signs of sounds. “ª” and “º” are written in ordinals. */
function isOtherForm(letter: string): boolean {
  const plain = letter.normalize('NFKC');
  return (
    PHONETIC.test(letter) ||
    (/\p{L}/u.test(letter) && !/[ªº]/.test(letter) && plain !== letter && /^[A-Za-z]+$/.test(plain))
  );
}

function alphabetsOf(word: string): string[] {
  return ALPHABETS.flatMap(([name, pattern]) => {
    const letters = word.match(pattern) ?? [];
    return letters.length > 0 ? `${name} ${[...new Set(letters)].join('')}` : [];
  });
}
