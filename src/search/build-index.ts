import { foldWord } from './fold.ts';
import { nearOf } from './near.ts';
import { type Occurrences, type Postings, takeDown } from './occurrences.ts';
import type { Corpus, SpeakerNames } from './record.ts';
import { numberRecords } from './record-numbers.ts';
import { remembered } from './remembered.ts';
import { speakerTerm } from './speaker-term.ts';
import { type Token, tokens } from './tokens.ts';

/** All terms of a corpus. */
export interface BuiltIndex {
  /** The number of each record, ascending: odd for a quote, even for a paragraph, so that the number tells. */
  numbers: readonly number[];
  terms: Map<string, Postings>;
  /** The same in the order of the texts. */
  occurrences: Occurrences;
}

/** Takes down every word of the texts of some records, whose numbers stand beside them. */
export type AddTexts = (found: Occurrences, corpus: Corpus, numbers: readonly number[]) => void;

/**
 * Finds every word of every record, and the words of its speakers' names.
 *
 * @param addTexts reads the texts, or knows what stands in them
 */
export function buildIndex(corpus: Corpus, addTexts: AddTexts = addEach): BuiltIndex {
  const { records, speakers } = corpus;
  const found = takeDown();
  const names = new Map(speakers.map((speaker) => [speaker.id, nameTerms(speaker)]));
  const numbers = numberRecords(records);
  addTexts(found, corpus, numbers);
  for (const [i, record] of records.entries()) {
    for (const term of new Set(record.speakers.flatMap((id) => names.get(id) ?? []))) {
      found.add(found.idOf(term), numbers[i] as number, 0);
    }
  }
  return { numbers, terms: found.terms(), occurrences: found };
}

const addEach: AddTexts = (found, { records }, numbers) => {
  const fold = remembered(foldWord);
  for (const [i, { text }] of records.entries()) addWords(found, numbers[i] as number, text, fold);
};

/** The words of all names, and the id as a whole. */
function nameTerms({ id, name, aliases }: SpeakerNames): string[] {
  const words = [id, name, ...aliases].flatMap((text) => tokens(text).map(({ term }) => term));
  return [...new Set(words)].map(speakerTerm);
}

/** Takes down the words of a record's text. */
export function addWords(
  found: Occurrences,
  number: number,
  text: string,
  fold: (word: string) => string,
): void {
  const words = tokens(text, fold);
  const ids = words.map(({ term }) => found.idOf(term));
  const hashes = ids.map(found.hashOf);
  const parts = hashes.filter((_, i) => words[i]?.width === 1);
  for (const [i, { position, width }] of words.entries()) {
    if (width === 1) found.add(ids[i] as number, number, nearOf(parts[position - 1], parts[position + 1]));
  }
  if (parts.length === words.length) return;
  for (const { i, near } of besideCompounds(words, hashes)) found.add(ids[i] as number, number, near);
}

/**
 * The compounds, and the words that stand beside them as they do if these are written together: so a phrase is found whichever
 * way its compounds are typed. In their order, as two words that are taken down one behind the other may count as a pair.
 */
function besideCompounds(words: readonly Token[], hashes: readonly number[]): { i: number; near: number }[] {
  const starts = Map.groupBy(words.keys(), (i) => (words[i] as Token).position);
  const ends = Map.groupBy(words.keys(), (i) => (words[i] as Token).position + (words[i] as Token).width);
  const isPart = (i: number | undefined) => i === undefined || words[i]?.width === 1;
  return words.flatMap(({ position, width }, i) =>
    (ends.get(position) ?? TEXT_END).flatMap((first) =>
      (starts.get(position + width) ?? TEXT_END).flatMap((last) =>
        [i, first, last].every(isPart)
          ? []
          : [{ i, near: nearOf(hashAt(hashes, first), hashAt(hashes, last)) }],
      ),
    ),
  );
}

const TEXT_END: readonly undefined[] = [undefined];

function hashAt(hashes: readonly number[], i: number | undefined): number | undefined {
  return i === undefined ? undefined : hashes[i];
}
