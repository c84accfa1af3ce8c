import { type BuiltIndex, buildIndex } from './build-index.ts';
import { writeCorpus } from './corpus-file.ts';
import { dateWords } from './date-words.ts';
import { addFound } from './found-words.ts';
import { forgetPostings, type Postings } from './occurrences.ts';
import { searchOptions } from './options.ts';
import { postingSize, writePostings } from './posting-file.ts';
import type { Corpus, SearchRecord } from './record.ts';
import { firstBehindTitles } from './record-numbers.ts';
import type { RootFile } from './root-file.ts';
import { cutIntoShards } from './shards.ts';
import { sideBySide } from './side-by-side.ts';
import { isSpeakerTerm, wordOf } from './speaker-term.ts';
import { speechWords } from './speech-words.ts';
import { spellingsOf } from './spellings.ts';
import { titleLines } from './title-lines.ts';
import { backwardKey, forwardKey, type WeighedWord, writeWords } from './word-file.ts';
import { writerOptions } from './writer-options.ts';

/** Takes a file of an index, by its name. */
export type PutFile = (name: string, bytes: Uint8Array<ArrayBuffer>) => void;

/**
 * Writes a corpus as an index in many small files, of which a search needs only a few: runs of terms in their order,
 * words by beginning and by end for misspellings, records in small blocks, and what filters need in larger ones.
 *
 * @param put is given each file as soon as it is made, but for the first
 * @returns what the first file says of the others
 */
export function writeShards(corpus: Corpus, put: PutFile): RootFile {
  const { numbers, words, ...listed } = writeTerms(corpus, put);
  const { blockNumbers, manyRecords } = writerOptions;
  const span = corpus.records.length < manyRecords ? blockNumbers : 2 * blockNumbers;
  writeBlocks('records', corpus, { numbers, span, shown: (record) => record }, put);
  writeBlocks('facts', corpus, { numbers, span: searchOptions.factNumbers, shown: withoutText }, put);
  const titles = titleLines(corpus.records, numbers).slice(0, searchOptions.titles);
  put('titles.json', new TextEncoder().encode(JSON.stringify(titles)));
  return {
    format: searchOptions.format,
    kind: 'shards',
    size: corpus.records.length,
    last: numbers.at(-1) ?? 0,
    titles: firstBehindTitles(corpus.records, numbers),
    span,
    ...listed,
    forward: writeWordShards('forward', words, forwardKey, put),
    backward: writeWordShards('backward', words, backwardKey, put),
    spellings: [...spellingsOf(corpus.speakers)],
    speech: speechWords(corpus.languages ?? []),
    dates: dateWords(corpus.languages ?? []),
  };
}

/** Writes where all terms stand, which takes most of the memory: all of it is given back, as the site’s pages are made next. */
function writeTerms(corpus: Corpus, put: PutFile) {
  const built = buildIndex(corpus, addFound);
  const frequent = frequentTerms(built, corpus.records.length);
  const pairs = sideBySide(built.occurrences, frequent);
  built.occurrences.forget();
  const terms = new Map([...built.terms, ...pairs]);
  const titles = firstBehindTitles(corpus.records, built.numbers);
  for (const term of frequent) terms.set(term, newest(terms.get(term) as Postings, titles));
  const sorted = [...terms].sort(([a], [b]) => (a < b ? -1 : 1));
  const sizes = new Map(sorted.map(([term, postings]) => [term, postingSize(term, postings)]));
  const total = [...sizes.values()].reduce((sum, size) => sum + size, 0);
  const runs = cutIntoShards(sorted, ([term]) => sizes.get(term) ?? 0, shardSize(total));
  runs.forEach((run, i) => {
    put(`terms/${i}.bin`, writePostings(run));
  });
  const words = weighedWords(built);
  forgetPostings([...built.terms.values(), ...pairs.values()]);
  return {
    numbers: built.numbers,
    words,
    frequent,
    terms: runs.map((run) => run[0]?.[0] ?? ''),
    alone: runs.flatMap((run, i) => (run.length === 1 ? [i] : [])),
  };
}

/**
 * A search reads a handful of term files and, once, the list of them: with files of the square root of everything,
 * times a factor, both together are least.
 */
function shardSize(total: number): number {
  return Math.max(writerOptions.leastShard, Math.sqrt(total * BYTES_PER_ENTRY));
}

/** What an entry of the list weighs, compressed, shared out over the files that a few searches read. */
const BYTES_PER_ENTRY = 0.6;

/** In an order that does not tell in which one they were found. */
function frequentTerms({ terms }: BuiltIndex, size: number): string[] {
  const most = Math.max(writerOptions.frequentLeast, size * writerOptions.frequentShare);
  return [...terms]
    .flatMap(([term, { numbers }]) => (numbers.length > most && !isSpeakerTerm(term) ? [term] : []))
    .sort();
}

/** The newest records of a frequent term, a quarter of them titles at most. */
function newest({ numbers, near }: Postings, titles: number): Postings {
  const count = writerOptions.frequentRecords;
  const others = numbers.findIndex((number) => number >= titles);
  const first = others < 0 ? numbers.length : others;
  const listed = Math.min(first, count / 4);
  const end = first + count - listed;
  return {
    numbers: new Uint32Array([...numbers.subarray(0, listed), ...numbers.subarray(first, end)]),
    near: new Uint16Array([...near.subarray(0, listed), ...near.subarray(first, end)]),
  };
}

function weighedWords({ terms }: BuiltIndex): WeighedWord[] {
  const words = new Map<string, number>();
  for (const [term, { numbers }] of terms) {
    const word = wordOf(term);
    if (word.length >= searchOptions.typoLetters - 1)
      words.set(word, (words.get(word) ?? 0) + numbers.length);
  }
  return [...words].map(([word, count]) => [word, Math.round(Math.log2(count))]);
}

function writeWordShards(
  folder: string,
  words: readonly WeighedWord[],
  keyOf: (word: string) => string,
  put: PutFile,
): string[] {
  const keyed = words.map(([word, weight]): WeighedWord => [keyOf(word), weight]);
  keyed.sort(([a], [b]) => (a < b ? -1 : 1));
  const runs = cutIntoShards(keyed, ([key]) => key.length / 2 + 2, writerOptions.wordShard);
  runs.forEach((run, i) => {
    put(`${folder}/${i}.bin`, writeWords(run));
  });
  return runs.map((run) => run[0]?.[0] ?? '');
}

/** How records are laid out in blocks: by the number of each, so many numbers to a block, and what is said of each there. */
interface BlockLayout {
  numbers: readonly number[];
  span: number;
  shown: (record: SearchRecord) => SearchRecord;
}

function writeBlocks(
  folder: string,
  { records, speakers }: Corpus,
  { numbers, span, shown }: BlockLayout,
  put: PutFile,
): void {
  const names = new Map(speakers.map((speaker) => [speaker.id, { ...speaker, aliases: [] }]));
  const blocks = Map.groupBy(records.keys(), (i) => Math.floor((numbers[i] as number) / span));
  const encoder = new TextEncoder();
  for (const [block, places] of blocks) {
    const inside = places.map((i) => shown(records[i] as SearchRecord));
    const quoted = [...new Set(inside.flatMap((record) => record.speakers))];
    const file = writeCorpus({ records: inside, speakers: quoted.flatMap((id) => names.get(id) ?? []) });
    put(`${folder}/${block}.json`, encoder.encode(JSON.stringify(file)));
  }
}

function withoutText(record: SearchRecord): SearchRecord {
  return { ...record, id: '', text: '' };
}
