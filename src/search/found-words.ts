import { type AddTexts, addWords } from './build-index.ts';
import { foldWord } from './fold.ts';
import { takeDown } from './occurrences.ts';
import type { FoundWords, SearchRecord } from './record.ts';
import { remembered } from './remembered.ts';

/** Articles share most of their words. */
const fold = remembered(foldWord);

/** Finds the words of records that stand one behind the other. */
export function findWords(records: readonly Pick<SearchRecord, 'text'>[]): FoundWords {
  const found = takeDown();
  for (const [i, { text }] of records.entries()) addWords(found, i, text, fold);
  const runs = found.runs();
  const counts = records.map(() => 0);
  for (const i of runs.flatMap(({ numbers }) => [...numbers])) counts[i] = (counts[i] ?? 0) + 1;
  return {
    terms: [...found.terms().keys()],
    counts,
    words: runs.flatMap(({ ids }) => [...ids]),
    near: runs.flatMap(({ near }) => [...near]),
  };
}

/** Takes down what was found before, and reads only the other texts. */
export const addFound: AddTexts = (found, { records, wordsFrom }, numbers) => {
  for (let i = 0; i < records.length; ) {
    const record = records[i] as SearchRecord;
    const known = wordsFrom?.get(record)?.();
    if (known === undefined) {
      addWords(found, numbers[i] as number, record.text, fold);
      i += 1;
      continue;
    }
    const ids = known.terms.map(found.idOf);
    let at = 0;
    for (const count of known.counts) {
      for (const end = at + count; at < end; at += 1) {
        found.add(ids[known.words[at] as number] as number, numbers[i] as number, known.near[at] as number);
      }
      i += 1;
    }
  }
};
