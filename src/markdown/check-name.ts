import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { RuleId } from '../message/rules.ts';

/** Letters of two of the alphabets that have letters which look alike, in one word. */
const MIXED =
  /(?=[\p{L}\p{M}]*\p{Script=Latin})(?=[\p{L}\p{M}]*[\p{Script=Cyrillic}\p{Script=Greek}])[\p{L}\p{M}]+|(?=[\p{L}\p{M}]*\p{Script=Cyrillic})(?=[\p{L}\p{M}]*\p{Script=Greek})[\p{L}\p{M}]+/u;
/** What turns the direction of the letters behind it. */
const TURNING = /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/u;

/** Reports names that look like others: with letters of another alphabet among their own, or with marks that turn the direction. */
export function checkNames(names: readonly string[], ruleId: RuleId, file: VFile): void {
  for (const name of names) {
    const [word] = MIXED.exec(name) ?? [];
    const [turning] = TURNING.exec(name) ?? [];
    const place = pointAt(file, Math.max(String(file).indexOf(name), 0));
    if (word !== undefined) {
      const reason = `“${word}” is written with letters of more than one alphabet (${alphabets(word)}), which look alike; write it in one.`;
      report(file, ruleId, reason, { place, actual: name });
    } else if (turning !== undefined) {
      const code = `U+${(turning.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
      const reason = `A mark that turns the direction of writing (${code}) stands in a name, which then looks like another; take it out.`;
      report(file, ruleId, reason, { place, actual: name });
    }
  }
}

function alphabets(word: string): string {
  return [
    ['Latin', /\p{Script=Latin}/gu] as const,
    ['Cyrillic', /\p{Script=Cyrillic}/gu] as const,
    ['Greek', /\p{Script=Greek}/gu] as const,
  ]
    .flatMap(([name, pattern]) => {
      const letters = word.match(pattern) ?? [];
      return letters.length > 0 ? `${name} ${[...new Set(letters)].join('')}` : [];
    })
    .join(', ');
}
