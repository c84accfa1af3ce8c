import { UNSPACED } from './words.ts';

/**
 * The words that tell one text from another, for ids and links: those that `words` gives, but in scripts written without
 * spaces each character with the next one, for by itself it stands everywhere.
 */
export function tellingWords(words: readonly string[]): readonly string[] {
  if (!words.some(isCharacter)) return words;
  return words.flatMap((word, i) => {
    if (!isCharacter(word)) return [word];
    const next = words[i + 1];
    if (next !== undefined && isCharacter(next)) return [word + next];
    const previous = words[i - 1];
    return previous !== undefined && isCharacter(previous) ? [] : [word];
  });
}

function isCharacter(word: string): boolean {
  return word.charCodeAt(0) >= FIRST_UNSPACED && UNSPACED.test(word);
}

/** Thai, the first of those scripts. */
const FIRST_UNSPACED = 0xe00;
