/** A function of words that works each answer out once: a text uses the same words over and over. */
export function remembered(of: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    let answer = known.get(word);
    if (answer === undefined) {
      answer = of(word);
      known.set(word, answer);
    }
    return answer;
  };
}
