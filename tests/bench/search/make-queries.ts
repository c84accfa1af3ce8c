import type { Corpus, SearchRecord } from '../../../src/search/record.ts';
import { readSpeech } from '../../../src/search/speech.ts';
import { speechWords } from '../../../src/search/speech-words.ts';
import { seededRandom } from '../seeded-random.ts';
import { placeOf } from './make-corpus.ts';
import { pick } from './make-words.ts';

export const queryKinds = [
  'phrase',
  'two words',
  'typo',
  'cut short',
  'speaker + word',
  'sentence',
  'headline',
  'question',
  'note',
  'caption',
  'number',
  'hyphen',
  'two typos',
  'name',
  'name misheard',
  'headline with slips',
] as const;
export type QueryKind = (typeof queryKinds)[number];

/** A query and the one place that is right. */
export interface BenchQuery {
  kind: QueryKind;
  text: string;
  place: string;
}

/** English words that carry nothing. */
const EMPTY = readSpeech(speechWords(['en'])).empty;

/** Queries of each kind, each of which has one right answer only, before a slip was put in. */
export function makeQueries(
  corpus: Corpus,
  each: number,
  seed: number,
  kinds: readonly QueryKind[] = queryKinds,
): BenchQuery[] {
  const random = seededRandom(seed);
  const words = wordIndex(corpus);
  const pools = Map.groupBy(corpus.records, ({ type }): string => (type === 'quote' ? 'paragraph' : type));
  return kinds.flatMap((kind) => {
    const found: BenchQuery[] = [];
    while (found.length < each) {
      const record = pick(pools.get(poolOf(kind)) ?? [], random);
      const text = writers[kind](record, words, random);
      if (text !== null) found.push({ kind, text, place: placeOf(record) });
    }
    return found;
  });
}

/** Among what a kind of query looks for the one right answer. */
function poolOf(kind: QueryKind): SearchRecord['type'] {
  if (kind === 'headline' || kind === 'headline with slips') return 'article';
  if (kind === 'name' || kind === 'name misheard') return 'speaker';
  if (kind === 'caption') return 'picture';
  return kind === 'note' ? 'note' : 'paragraph';
}

/** What is needed to tell whether a query has one right answer. */
interface WordIndex {
  /** The records, by the words they hold. */
  byWord: ReadonlyMap<string, number[]>;
  /** The words of each record, with spaces at both ends. */
  plain: readonly string[];
  records: readonly SearchRecord[];
}

type Writer = (record: SearchRecord, index: WordIndex, random: () => number) => string | null;

const writers: Record<QueryKind, Writer> = {
  phrase: (record, index, random) => uniquePhrase(record, index, random, ''),
  'two words': (record, index, random) => {
    const words = wordsOf(record.text);
    const at = Math.floor(random() * words.length);
    const [first, second] = [words[at] ?? '', words[at + 2 + Math.floor(random() * 8)] ?? ''];
    if (first.length < 4 || second.length < 4 || first === second) return null;
    return isOnly(index, record, holding(index, [first, second])) ? `${first} ${second} ` : null;
  },
  typo: (record, index, random) => {
    const phrase = uniquePhrase(record, index, random, ' ')?.trim().split(' ') ?? [];
    const at = Math.floor(random() * phrase.length);
    const word = phrase[at] ?? '';
    if (word.length < 5) return null;
    return `${phrase.with(at, slip(word, random)).join(' ')} `;
  },
  'cut short': (record, index, random) => {
    const phrase = uniquePhrase(record, index, random, '') ?? '';
    const last = phrase.slice(phrase.lastIndexOf(' ') + 1);
    if (last.length < 6) return null;
    const cut = phrase.slice(0, phrase.length - 1 - Math.floor(random() * (last.length - 4)));
    return isOnly(index, record, containing(index, cut.split(' ').slice(0, 2), ` ${cut}`)) ? cut : null;
  },
  'speaker + word': (record, index, random) => {
    const word = pick(wordsOf(record.text), random);
    const surname = record.speaker?.name.split(' ')[1]?.toLowerCase();
    if (surname === undefined || word.length < 5 || word === surname) return null;
    const theirs = holding(index, [word]).filter((i) => index.records[i]?.speaker?.id === record.speaker?.id);
    return isOnly(index, record, theirs) ? `${surname} ${word} ` : null;
  },
  headline: (record, index) => {
    const words = wordsOf(record.headline).slice(0, 5);
    return isOnly(index, record, containing(index, words, ` ${words.join(' ')} `)) ? words.join(' ') : null;
  },
  'headline with slips': (record, index, random) =>
    withTwoSlips(writers.headline(record, index, random)?.split(' ') ?? [], random),
  question: (record, index, random) => {
    const asked = writers['speaker + word'](record, index, random)?.trim().split(' ') ?? [];
    return asked.length === 2 && !EMPTY.has(asked[1] ?? '')
      ? `what did ${asked[0]} say about ${asked[1]}`
      : null;
  },
  note: (record, index, random) => uniquePhrase(record, index, random, ' '),
  caption: (record, index, random) => uniquePhrase(record, index, random, ' '),
  number: (record, index, random) => {
    const [written, number, following] = /(?<![\d,])(\d[\d,]+) ([a-z]+)/.exec(record.text) ?? [];
    if (written === undefined || number === undefined) return null;
    const words = wordsOf(written);
    if (!isOnly(index, record, containing(index, words, ` ${words.join(' ')} `))) return null;
    return `${number.replaceAll(',', pick(['', ' ', ',', '.'], random))} ${following} `;
  },
  hyphen: (record, index, random) => {
    const [written = ''] = /(?<![\p{L}\d-])[a-z]+-[a-z]+ [a-z]+(?!\p{L})/u.exec(record.text) ?? [];
    const words = wordsOf(written);
    if (words.length < 3 || !isOnly(index, record, containing(index, words, ` ${words.join(' ')} `)))
      return null;
    return `"${written.replace('-', pick(['', ' ', '-', '‑'], random))}"`;
  },
  'two typos': (record, index, random) =>
    withTwoSlips(uniquePhrase(record, index, random, '')?.split(' ') ?? [], random),
  name: ({ headline }) => headline.split(' ')[1]?.toLowerCase() ?? null,
  'name misheard': (record, _, random) => {
    const [given = '', surname = ''] = record.headline.toLowerCase().split(' ');
    return surname.length < 6 ? null : `${given} ${slip(slip(surname, random), random)} `;
  },
  sentence: (record, index) => {
    const sentence = record.text.split(/(?<=\.) /).find((part) => part.split(' ').length > 8);
    if (sentence === undefined) return null;
    const words = wordsOf(sentence);
    return isOnly(index, record, containing(index, words, ` ${words.join(' ')} `)) ? sentence : null;
  },
};

function uniquePhrase(
  record: SearchRecord,
  index: WordIndex,
  random: () => number,
  end: string,
): string | null {
  const words = wordsOf(record.text);
  const at = Math.floor(random() * (words.length - 2));
  const phrase = words.slice(at, at + 3);
  if (phrase.length < 3) return null;
  return isOnly(index, record, containing(index, phrase, ` ${phrase.join(' ')} `))
    ? phrase.join(' ') + end
    : null;
}

/** Words with a slip in the first two long ones; null if there are fewer. */
function withTwoSlips(words: readonly string[], random: () => number): string | null {
  const long = words.flatMap((word, i) => (word.length >= 5 ? [i] : [])).slice(0, 2);
  if (long.length < 2) return null;
  return `${words.map((word, i) => (long.includes(i) ? slip(word, random) : word)).join(' ')} `;
}

/** A slip of the finger: a letter left out, doubled by its neighbour on the keyboard, wrong, or swapped; anywhere. */
function slip(word: string, random: () => number): string {
  const at = Math.floor(random() * word.length);
  const letter = String.fromCharCode(97 + Math.floor(random() * 26));
  const [before, here, behind] = [word.slice(0, at), word[at] ?? '', word.slice(at + 1)];
  const slipped = pick(
    [
      before + behind,
      before + letter + here + behind,
      before + letter + behind,
      before + behind.slice(0, 1) + here + behind.slice(1),
    ],
    random,
  );
  return slipped === word ? slip(word, random) : slipped;
}

function wordIndex({ records }: Corpus): WordIndex {
  const byWord = new Map<string, number[]>();
  const plain = records.map(({ text }, i) => {
    const words = wordsOf(text);
    for (const word of new Set(words)) {
      const known = byWord.get(word);
      if (known === undefined) byWord.set(word, [i]);
      else known.push(i);
    }
    return ` ${words.join(' ')} `;
  });
  return { byWord, plain, records };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

function holding({ byWord, plain }: WordIndex, words: readonly string[]): number[] {
  const [rarest = []] = words.map((word) => byWord.get(word) ?? []).sort((a, b) => a.length - b.length);
  return rarest.filter((i) => words.every((word) => plain[i]?.includes(` ${word} `)));
}

function containing(index: WordIndex, words: readonly string[], run: string): number[] {
  return holding(index, words).filter((i) => index.plain[i]?.includes(run));
}

function isOnly({ records }: WordIndex, record: SearchRecord, found: readonly number[]): boolean {
  return found.every((i) => placeOf(records[i] as SearchRecord) === placeOf(record));
}
