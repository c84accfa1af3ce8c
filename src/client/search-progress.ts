/**
 * Waits for an answer and says meanwhile that it is on its way, if the wait is long enough to be noticed.
 *
 * @param say Shows some words to the reader, in place of those before.
 */
export async function withProgress<T>(answer: Promise<T>, say: (words: string) => void): Promise<T> {
  const timers = PROGRESS.map(({ after, words }) => setTimeout(() => say(words), after));
  try {
    return await answer;
  } finally {
    timers.forEach(clearTimeout);
  }
}

/** What is said after how many ms. */
const PROGRESS = [
  { after: 300, words: import.meta.words.searching },
  { after: 4_000, words: import.meta.words.stillSearching },
];
