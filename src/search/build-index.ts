import { foldWord } from './fold.ts';
import { hash8, nearOf } from './near.ts';
import type { Corpus, SpeakerNames } from './record.ts';
import { numberRecords } from './record-numbers.ts';
import { remembered } from './remembered.ts';
import { tokens } from './tokens.ts';

/** Where a term stands. A record comes up once for each different neighbourhood of the term in it. */
export interface Postings {
  /** Record numbers, ascending. */
  numbers: Uint32Array;
  /** The words beside it, as {@link nearOf} tells them, one per number. */
  near: Uint16Array;
}

/** All terms of a corpus. */
export interface BuiltIndex {
  /** The number of each record, ascending: odd for a quote, even for a paragraph, so that the number tells. */
  numbers: readonly number[];
  terms: ReadonlyMap<string, Postings>;
}

/** The mark behind the name of a speaker, which tells it from the same word in the text. */
export const SPEAKER_MARK = '@';

/** Finds every word of every record, and the words of its speakers' names. */
export function buildIndex({ records, speakers }: Corpus): BuiltIndex {
  const found = startOccurrences();
  const fold = remembered(foldWord);
  const names = new Map(speakers.map((speaker) => [speaker.id, nameTerms(speaker)]));
  const numbers = numberRecords(records);
  for (const [i, record] of records.entries()) {
    const number = numbers[i] as number;
    addWords(found, number, record.text, fold);
    for (const term of new Set(record.speakers.flatMap((id) => names.get(id) ?? []))) {
      found.add(found.idOf(term), number, 0);
    }
  }
  return { numbers, terms: found.sorted() };
}

/** The words of all names, and the id as a whole. */
function nameTerms({ id, name, aliases }: SpeakerNames): string[] {
  const words = [id, name, ...aliases].flatMap((text) => tokens(text).map(({ term }) => term));
  return [...new Set(words)].map((term) => term + SPEAKER_MARK);
}

function addWords(found: Occurrences, number: number, text: string, fold: (word: string) => string): void {
  const words = tokens(text, fold);
  const ids = words.map(({ term }) => found.idOf(term));
  const hashes: number[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]?.width === 1) hashes.push(found.hashOf(ids[i] as number));
  }
  for (let i = 0; i < words.length; i += 1) {
    const { position, width } = words[i] as (typeof words)[number];
    found.add(ids[i] as number, number, nearOf(hashes[position - 1], hashes[position + width]));
  }
}

/** Occurrences of terms, taken down in the order of the text and sorted by term at the end, in flat memory. */
interface Occurrences {
  idOf(term: string): number;
  hashOf(id: number): number;
  add(id: number, number: number, beside: number): void;
  sorted(): Map<string, Postings>;
}

function startOccurrences(): Occurrences {
  const ids = new Map<string, number>();
  const hashes: number[] = [];
  const counts: number[] = [];
  let length = 0;
  let [terms, numbers, near] = [new Uint32Array(4096), new Uint32Array(4096), new Uint32Array(4096)];
  return {
    idOf(term) {
      let id = ids.get(term);
      if (id === undefined) {
        id = ids.size;
        ids.set(term, id);
        hashes.push(hash8(term));
        counts.push(0);
      }
      return id;
    },
    hashOf: (id) => hashes[id] as number,
    add(id, number, beside) {
      if (length === terms.length) {
        [terms, numbers, near] = [grown(terms), grown(numbers), grown(near)];
      }
      terms[length] = id;
      numbers[length] = number;
      near[length] = beside;
      length += 1;
      counts[id] = (counts[id] as number) + 1;
    },
    sorted() {
      const postings = counts.map((count) => ({
        numbers: new Uint32Array(count),
        near: new Uint16Array(count),
      }));
      const filled = new Uint32Array(counts.length);
      for (let i = 0; i < length; i += 1) {
        const id = terms[i] as number;
        const at = filled[id] as number;
        const place = postings[id] as Postings;
        if (stands(place, at, numbers[i] as number, near[i] as number)) continue;
        place.numbers[at] = numbers[i] as number;
        place.near[at] = near[i] as number;
        filled[id] = at + 1;
      }
      return new Map(
        [...ids].map(([term, id]) => [term, cut(postings[id] as Postings, filled[id] as number)]),
      );
    },
  };
}

function grown(array: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const wider = new Uint32Array(array.length * 2);
  wider.set(array);
  return wider;
}

/** Whether the record has been taken down with the same neighbours. */
function stands({ numbers, near }: Postings, end: number, number: number, beside: number): boolean {
  for (let i = end - 1; i >= 0 && numbers[i] === number; i -= 1) if (near[i] === beside) return true;
  return false;
}

function cut({ numbers, near }: Postings, length: number): Postings {
  return { numbers: numbers.subarray(0, length), near: near.subarray(0, length) };
}
