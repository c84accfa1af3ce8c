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
  for (const { numbers } of runs) for (const i of numbers) counts[i] = (counts[i] as number) + 1;
  const length = runs.reduce((sum, { ids }) => sum + ids.length, 0);
  const [words, near] = [new Uint32Array(length), new Uint16Array(length)];
  let at = 0;
  for (const run of runs) {
    words.set(run.ids, at);
    near.set(run.near, at);
    at += run.ids.length;
  }
  return { terms: found.names(), counts, words, near };
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
