import { edits } from './edits.ts';
import { foldWord } from './fold.ts';
import type { SpeakerNames } from './record.ts';

/** Letters in which two spellings of a name in one script may differ: Dobrovsky, Dobrovskyy, Dobrovskiy. */
const MOST_EDITS = 2;

/**
 * The spellings of each surname, taken from the aliases of one word: those that are near each other, or written in
 * another script. “Moscow”, as an alias of the Kremlin, is another name and no spelling.
 */
export function spellingsOf(speakers: readonly SpeakerNames[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { name, aliases } of speakers) {
    if (aliases.length === 0) continue;
    const last = terms(name).at(-1);
    if (last === undefined) continue;
    const single = aliases.map(terms).flatMap((words) => (words.length === 1 ? words : []));
    const group = [...new Set([last, ...single])].filter((word) => isSpelling(word, last));
    if (group.length < 2) continue;
    for (const word of group) {
      const others = [...(found.get(word) ?? []), ...group.filter((other) => other !== word)];
      found.set(word, [...new Set(others)]);
    }
  }
  return found;
}

function terms(name: string): string[] {
  return name.split(/\s+/).map(foldWord);
}

function isSpelling(word: string, name: string): boolean {
  return LATIN.test(word) !== LATIN.test(name) || edits(word, name, MOST_EDITS) <= MOST_EDITS;
}

const LATIN = /\p{Script=Latin}/u;
