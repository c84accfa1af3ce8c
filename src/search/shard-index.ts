import { type CorpusFile, readCorpus } from './corpus-file.ts';
import { readDates } from './dates.ts';
import { type FetchFile, parseJson } from './fetch-file.ts';
import { searchOptions } from './options.ts';
import { readPostings } from './posting-file.ts';
import { numberRecords } from './record-numbers.ts';
import type { RootFile } from './root-file.ts';
import type { SearchIndex, TitleLine } from './search-index.ts';
import { shardOf, shardsOf } from './shards.ts';
import { isSpeakerTerm, wordOf } from './speaker-term.ts';
import { readSpeech } from './speech.ts';
import { forgiven, nearestWords } from './vocabulary.ts';
import { lengthKey, readWords, wordOfBackwardKey } from './word-file.ts';

/** An index in many small files, each fetched once, when it is needed. */
export function shardIndex(root: RootFile, fetchFile: FetchFile): SearchIndex {
  const frequent = new Set(root.frequent);
  const alone = new Set(root.alone);
  const spellings = new Map(root.spellings);
  const usual = [...root.alone.flatMap((i) => root.terms[i] ?? []), ...root.frequent].filter(isWord);
  const terms = cached(fetchFile, readPostings);
  const words = cached(fetchFile, (bytes) => new Map(readWords(bytes)));
  const blocks = cached(fetchFile, (bytes) => readCorpus(parseJson(bytes) as CorpusFile).records);
  const titles = cached(fetchFile, (bytes) => parseJson(bytes) as TitleLine[]);
  const numbered = async (folder: string, span: number, block: number) => {
    const found = await blocks(`${folder}/${block}.json`);
    return new Map(numberRecords(found, block * span).map((number, i) => [number, found[i]]));
  };
  const read = async (folder: string, span: number, numbers: readonly number[]) => {
    const places = [...new Set(numbers.map((number) => Math.floor(number / span)))];
    const found = await Promise.all(places.map((block) => numbered(folder, span, block)));
    const all = new Map(found.flatMap((block) => [...block]));
    return numbers.flatMap((number) => all.get(number) ?? []);
  };

  return {
    size: root.size,
    titles: root.titles,
    window: searchOptions.shardWindow,
    windowFrequent: searchOptions.shardWindowFrequent,
    lookups: searchOptions.shardLookups,
    atHand: false,
    pairs: true,
    isFrequent: (term) => frequent.has(term),
    speech: readSpeech(root.speech),
    dates: root.dates.map(readDates),
    spellings: (term) => spellings.get(term) ?? [],
    async postings(wanted) {
      const shards = await Promise.all(wanted.map((term) => terms(`terms/${shardOf(term, root.terms)}.bin`)));
      return new Map(
        wanted.flatMap((term, i) => {
          const decode = shards[i]?.get(term);
          return decode === undefined ? [] : [[term, decode()]];
        }),
      );
    },
    async completions(beginning) {
      const all = range(...shardsOf(beginning, root.terms));
      const mixed = all.filter((i) => !alone.has(i));
      if (mixed.length > searchOptions.beginningShards) return null;
      const shards = await Promise.all(mixed.map((i) => terms(`terms/${i}.bin`)));
      const single = all.flatMap((i) => (alone.has(i) ? (root.terms[i] ?? []) : []));
      const found = [...single, ...shards.flatMap((shard) => [...shard.keys()])].map(wordOf);
      const begun = [...new Set(found)].filter(
        (term) => term.startsWith(beginning) && term !== beginning && isWord(term),
      );
      return begun.length > searchOptions.completions ? null : begun;
    },
    usualCompletions: (beginning) => usual.filter((term) => term.startsWith(beginning)),
    async neighbours(word, isLoose) {
      for (let slips = 1; slips <= forgiven(word, isLoose); slips += 1) {
        const names = wordFiles(word, slips, root);
        const files = await Promise.all(names.map((name) => words(name)));
        const weights = new Map<string, number>();
        files.forEach((file, i) => {
          const isBackward = names[i]?.startsWith('backward') === true;
          for (const [key, weight] of file) {
            weights.set(isBackward ? wordOfBackwardKey(key) : key.slice(1), weight);
          }
        });
        const found = nearestWords(word, weights.keys(), (other) => weights.get(other) ?? 0, isLoose);
        if (found.length > 0) return found;
      }
      return [];
    },
    async numbers() {
      const { factNumbers } = searchOptions;
      const all = range(0, Math.floor(root.last / factNumbers));
      const found = await Promise.all(all.map((block) => numbered('facts', factNumbers, block)));
      return found.flatMap((block) => [...block.keys()]);
    },
    titleLines: () => titles('titles.json'),
    records: (numbers) => read('records', root.span, numbers),
    facts: (numbers) => read('facts', searchOptions.factNumbers, numbers),
  };
}

/** Fetches and reads each file once; one that didn't come is asked for again next time. */
function cached<T>(fetchFile: FetchFile, readFile: (bytes: Uint8Array) => T): (name: string) => Promise<T> {
  const files = new Map<string, Promise<T>>();
  return (name) => {
    let file = files.get(name);
    if (file === undefined) {
      file = fetchFile(name).then(readFile);
      file.catch(() => files.delete(name));
      files.set(name, file);
    }
    return file;
  };
}

/** The files that hold all words from which so many slips lead to the word: those that share its beginning or end. */
function wordFiles(word: string, slips: number, { forward, backward }: RootFile): string[] {
  const names = new Set<string>();
  // Two letters swapped in the very middle leave one letter less of one half.
  const half = Math.floor(word.length / (slips + 1));
  const beginning = word.slice(0, Math.max(1, word.length - half * slips - 1));
  const end = word.slice(-half);
  for (let length = word.length - slips; length <= word.length + slips; length += 1) {
    const key = lengthKey(length);
    const [first, last] = shardsOf(key + beginning, forward);
    for (const i of range(first, last)) names.add(`forward/${i}.bin`);
    const [from, to] = shardsOf(key + [...end].reverse().join(''), backward);
    for (const i of range(from, to)) names.add(`backward/${i}.bin`);
  }
  return [...names];
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** Neither a pair of words nor the name of a speaker. */
function isWord(term: string): boolean {
  return !term.includes(' ') && !isSpeakerTerm(term);
}
