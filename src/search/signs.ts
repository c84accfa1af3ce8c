/** Signs and short forms, and the words as which they are read. */
const WORDS: readonly [sign: string, words: readonly string[]][] = [
  ['&', ['and', 'und', 'et', 'y', 'e', 'і', 'та', 'و']],
  ['%', ['percent', 'prozent']],
  ['№', ['no', 'nr']],
  ['m', ['million']],
  ['bn', ['billion']],
  ['mio', ['millionen']],
  ['mrd', ['milliarden']],
];

/** The sign that is written for a word, or the words that are written for a sign. */
export function signsFor(term: string): string[] {
  return WORDS.flatMap(([sign, words]) => {
    if (term === sign) return words;
    return words.includes(term) ? [sign] : [];
  });
}
