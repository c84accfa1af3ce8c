import { COMMON_WORDS } from '../../../src/permalinks/common-words.ts';

/** Letters that the next one depends on. */
const ORDER = 3;
const ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'al', 'ly', 'ment'];

/**
 * A vocabulary like that of a newspaper: the usual words first, then made-up ones that are spelt alike, in families of
 * stem and endings, so that a slip of the finger may well hit another word.
 */
export function makeWords(count: number, random: () => number): string[] {
  const followers = followersOf(COMMON_WORDS);
  const words = new Set(COMMON_WORDS);
  while (words.size < count) {
    const stem = makeStem(followers, random);
    if (stem.length < 3) continue;
    const family = 1 + Math.floor(random() * 4);
    for (let i = 0; i < family; i += 1) words.add(stem + pick(ENDINGS, random));
  }
  return [...words].slice(0, count);
}

/** A name: one made-up word. */
export function makeName(random: () => number): string {
  const stem =
    makeStem(followersOf(COMMON_WORDS), random) + pick(['ov', 'sen', 'ari', 'ez', 'ko', 'ić'], random);
  return stem.charAt(0).toUpperCase() + stem.slice(1);
}

/** One of a list. */
export function pick<T>(list: readonly T[], random: () => number): T {
  return list[Math.floor(random() * list.length)] as T;
}

type Followers = ReadonlyMap<string, string[]>;

function followersOf(words: readonly string[]): Followers {
  const followers = new Map<string, string[]>();
  for (const word of words) {
    const padded = `${'^'.repeat(ORDER)}${word}$`;
    for (let i = ORDER; i < padded.length; i += 1) {
      // Shorter contexts too, from which something always follows.
      for (let length = 1; length <= ORDER; length += 1) {
        const context = padded.slice(i - length, i);
        followers.set(context, [...(followers.get(context) ?? []), padded[i] as string]);
      }
    }
  }
  return followers;
}

function makeStem(followers: Followers, random: () => number): string {
  let word = '^'.repeat(ORDER);
  while (word.length < ORDER + 11) {
    const length = random() < 0.25 ? 2 : ORDER;
    const next = pick(followers.get(word.slice(-length)) ?? followers.get(word.slice(-1)) ?? ['$'], random);
    if (next === '$' && word.length >= ORDER + 3) break;
    if (next !== '$') word += next;
    else word += pick(['a', 'e', 'i', 'o', 'n', 'r', 't'], random);
  }
  return word.slice(ORDER);
}
