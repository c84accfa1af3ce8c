/** Code units of words that a message shows. */
const SHOWN = 80;

/** Words as a message shows them: long ones cut, with three dots. */
export function excerpt(words: string): string {
  return words.length > SHOWN ? `${words.slice(0, SHOWN).trimEnd()}…` : words;
}
