import { nearByte } from './near.ts';
import type { Corpus, SpeakerNames } from './record.ts';
import { type Token, tokens } from './tokens.ts';

/** Where a term stands. A record comes up once for each different neighbourhood of the term in it. */
export interface Postings {
  /** Record numbers, ascending. */
  numbers: number[];
  /** The words beside it, as bytes, one per number. */
  near: number[];
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
  const terms = new Map<string, Postings>();
  const names = new Map(speakers.map((speaker) => [speaker.id, nameTerms(speaker)]));
  const numbers: number[] = [];
  let number = -1;
  for (const record of records) {
    number = nextNumber(number, record.type === 'quote');
    numbers.push(number);
    addWords(terms, number, tokens(record.text));
    for (const term of new Set(record.speakers.flatMap((id) => names.get(id) ?? []))) {
      add(terms, term, number, 0);
    }
  }
  return { numbers, terms };
}

function nextNumber(last: number, odd: boolean): number {
  const next = last + 1;
  return (next % 2 === 1) === odd ? next : next + 1;
}

/** The words of all names, and the id as a whole. */
function nameTerms({ id, name, aliases }: SpeakerNames): string[] {
  return [...new Set([id, name, ...aliases].flatMap((text) => tokens(text).map(({ term }) => term)))].map(
    (term) => term + SPEAKER_MARK,
  );
}

function addWords(terms: Map<string, Postings>, number: number, words: readonly Token[]): void {
  const simple = words.filter(({ width }) => width === 1);
  for (const { term, position, width } of words) {
    const byte = nearByte(simple[position - 1]?.term, simple[position + width]?.term);
    add(terms, term, number, byte);
  }
}

function add(terms: Map<string, Postings>, term: string, number: number, byte: number): void {
  const postings = terms.get(term);
  if (postings === undefined) {
    terms.set(term, { numbers: [number], near: [byte] });
    return;
  }
  for (let i = postings.numbers.length - 1; postings.numbers[i] === number; i -= 1) {
    if (postings.near[i] === byte) return;
  }
  postings.numbers.push(number);
  postings.near.push(byte);
}
