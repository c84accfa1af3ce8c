import type { SearchRecord } from '../../../src/search/record.ts';
import { seededRandom } from '../seeded-random.ts';
import { type Language, languages, spaceless } from './language-words.ts';
import { zipf } from './make-corpus.ts';
import { pick } from './make-words.ts';

export type LanguageKind = 'plain' | 'typed simpler' | 'joined' | 'other form' | 'name' | 'phrase';

/** A query in one language and the one paragraph that is right. */
export interface LanguageQuery {
  language: string;
  kind: LanguageKind;
  text: string;
  id: string;
}

/** A word as it stands in a text. */
interface Word {
  /** What is written together with it, before it: “l’”. */
  prefix: string;
  text: string;
  /** All its forms, the first first. */
  forms: readonly string[];
  isUsual: boolean;
}

/** A paragraph in one language; null for the one without spaces. */
export interface Paragraph {
  id: string;
  language: Language | null;
  words: Word[];
  text: string;
}

const MADE_WORDS = 1_500;
/** Shares of words in another than the first form, and of those that are joined to a word before where they can be. */
const INFLECTED = 0.3;
const JOINED = 0.6;
/** Times that a query is tried before a language is taken to have none of the kind. */
const TRIES = 200;

/** Paragraphs of made-up prose, so many in each language. */
export function makeParagraphs(each: number, seed: number): Paragraph[] {
  const random = seededRandom(seed);
  const made = languages.flatMap((language) => {
    const usual = language.usual.split(' ').map((text) => wordOf(text, [], true));
    const drawUsual = zipf(usual.length, random);
    const nouns = makeNouns(language, random);
    const draw = zipf(nouns.length, random);
    return Array.from({ length: each }, (_, i): Paragraph => {
      const words = Array.from({ length: 10 + Math.floor(random() * 18) }, () =>
        random() < 0.35 ? (usual[drawUsual()] as Word) : inText(nouns[draw()] as Word, language, random),
      );
      const surname =
        pick(language.surnames[0].split(' '), random) + pick(language.surnames[1].split(' '), random);
      const name = wordOf(surname, language.nameForms, false);
      const said = [...language.said.split(' '), pick(language.given.split(' '), random)].map((text) =>
        wordOf(text, [], true),
      );
      const all = [...words, ...said, { ...name, text: pick(name.forms, random) }];
      return { id: `p-${language.name}-${i}`, language, words: all, text: `${written(all, random)}.` };
    });
  });
  return [...made, ...makeSpaceless(each, random)];
}

/** The records of paragraphs, to be searched. */
export function recordsOf(paragraphs: readonly Paragraph[]): SearchRecord[] {
  return paragraphs.map(({ id, text }) => ({
    type: 'paragraph',
    id,
    article: id,
    headline: '',
    text,
    speaker: null,
    speakers: [],
    kind: null,
    section: 'news',
    medium: null,
    topics: [],
    day: '2030-01-01',
    said: null,
  }));
}

/** Queries of each kind in each language, as far as it has any; each has one right answer. */
export function makeLanguageQueries(
  paragraphs: readonly Paragraph[],
  each: number,
  seed: number,
): LanguageQuery[] {
  const random = seededRandom(seed);
  const places = placesOf(paragraphs);
  const byLanguage = Map.groupBy(paragraphs, ({ language }) => language);
  return [...byLanguage].flatMap(([language, own]) => {
    if (language === null) return spacelessQueries(own, each, random);
    return (Object.keys(writers) as (keyof typeof writers)[]).flatMap((kind) => {
      const found: LanguageQuery[] = [];
      for (let tries = 0; found.length < each && tries < each * TRIES; tries += 1) {
        const paragraph = pick(own, random);
        const text = writers[kind](paragraph, language, places, random);
        if (text !== null) found.push({ language: language.name, kind, text, id: paragraph.id });
      }
      return found;
    });
  });
}

/** The ids of the paragraphs that hold a word in any of its forms, or three words in a row. */
type Places = ReadonlyMap<string, ReadonlySet<string>>;
type Writer = (
  paragraph: Paragraph,
  language: Language,
  places: Places,
  random: () => number,
) => string | null;

const writers: Record<LanguageKind, Writer> = {
  plain: ({ words, id }, _, places, random) => {
    const word = pick(words.filter(isNoun), random);
    return withAnother(word, word.text, { words, id }, places, random);
  },
  'typed simpler': ({ words, id }, language, places, random) => {
    const word = pick(words.filter(isNoun), random);
    const typed = language.typed(word.text, random);
    return typed === word.text ? null : withAnother(word, typed, { words, id }, places, random);
  },
  joined: ({ words, id }, _, places, random) => {
    const word = pick(
      words.filter(({ prefix }) => prefix !== ''),
      random,
    );
    if (word === undefined) return null;
    const straight = word.prefix.replace('’', "'");
    const typed = pick([word.text, straight === word.prefix ? word.text : straight + word.text], random);
    return withAnother(word, typed, { words, id }, places, random);
  },
  'other form': ({ words, id }, _, places, random) => {
    const word = pick(words.filter(isNoun), random);
    const typed = pick(word.forms, random);
    return typed === word.text ? null : withAnother(word, typed, { words, id }, places, random);
  },
  name: ({ words, id }, { nameForms }, places, random) => {
    const word = words.at(-1) as Word;
    const typed = nameForms.length > 0 ? pick(word.forms, random) : word.text.toUpperCase();
    return typed === word.text ? null : withAnother(word, typed, { words, id }, places, random);
  },
  phrase: ({ words, id }, { marks }, places, random) => {
    const at = Math.floor(random() * (words.length - 2));
    const three = words.slice(at, at + 3);
    return isOnly(id, [places.get(rowKey(three))])
      ? `${marks[0]}${three.map(standing).join(' ')}${marks[1]}`
      : null;
  },
};

/** What is typed for a word and, unless the word stands in no other paragraph, another that tells this one from all others. */
function withAnother(
  word: Word,
  typed: string,
  { words, id }: Pick<Paragraph, 'words' | 'id'>,
  places: Places,
  random: () => number,
): string | null {
  const own = holding(places, word);
  if (isOnly(id, [own])) return `${typed} `;
  const other = pick(
    words.filter((candidate) => isNoun(candidate) && candidate.forms[0] !== word.forms[0]),
    random,
  );
  if (other === undefined || !isOnly(id, [own, holding(places, other)])) return null;
  return `${typed} ${standing(other)} `;
}

function isNoun({ isUsual }: Word): boolean {
  return !isUsual;
}

function standing({ prefix, text }: Word): string {
  return prefix + text;
}

function isOnly(id: string, sets: readonly (ReadonlySet<string> | undefined)[]): boolean {
  const [first = new Set<string>(), ...others] = sets;
  return [...first].every((other) => other === id || !others.every((set) => set?.has(other)));
}

function holding(places: Places, { forms }: Word): Set<string> {
  return new Set(forms.flatMap((form) => [...(places.get(keyOf(form)) ?? [])]));
}

function placesOf(paragraphs: readonly Paragraph[]): Places {
  const places = new Map<string, Set<string>>();
  for (const { id, words } of paragraphs) {
    const rows = words.slice(2).map((_, i) => rowKey(words.slice(i, i + 3)));
    for (const key of [...words.flatMap(({ forms }) => forms.map(keyOf)), ...rows]) {
      const known = places.get(key);
      if (known === undefined) places.set(key, new Set([id]));
      else known.add(id);
    }
  }
  return places;
}

function rowKey(words: readonly Word[]): string {
  return words.map(({ text }) => keyOf(text)).join(' ');
}

/** A word as the most careless reader types it, so that no two answers are right. */
function keyOf(word: string): string {
  const plain = word
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\p{M}’]/gu, '');
  return plain.replaceAll('ß', 'ss').replaceAll('ł', 'l').replace(/ة$/, 'ه').replace(/ى$/, 'ي');
}

/** Nouns of the beginning of one word and the end of another. */
function makeNouns({ words, forms }: Language, random: () => number): Word[] {
  const seeds = words.split(' ');
  const made = new Set(seeds);
  while (made.size < MADE_WORDS) {
    const [first, last] = [pick(seeds, random), pick(seeds, random)];
    const noun =
      first.slice(0, 3 + Math.floor(random() * 3)) + last.slice(-3 - Math.floor(random() * 3)).toLowerCase();
    if (!/’’|’$|ß[^aeiou]/.test(noun)) made.add(noun);
  }
  return [...made].map((text) => wordOf(text, forms, false));
}

function wordOf(text: string, endings: Language['forms'], isUsual: boolean): Word {
  const [ending, others] = endings.find(([end]) => text.endsWith(end)) ?? ['', ''];
  const stem = text.slice(0, text.length - ending.length);
  const forms = [text, ...others.split(' ').flatMap((other) => (others === '' ? [] : [stem + other]))];
  return { prefix: '', text, forms, isUsual };
}

/** A noun as it may stand in a text. */
function inText(noun: Word, { joined }: Language, random: () => number): Word {
  const text = random() < INFLECTED ? pick(noun.forms, random) : noun.text;
  const isJoined = joined?.before.test(text) === true && random() < JOINED;
  return { ...noun, text, prefix: isJoined ? pick(joined.prefixes.split(' '), random) : '' };
}

function written(words: readonly Word[], random: () => number): string {
  return words.map((word) => standing(word) + (random() < 0.07 ? ',' : '')).join(' ');
}

function makeSpaceless(each: number, random: () => number): Paragraph[] {
  const seeds = spaceless.words.split(' ');
  const draw = zipf(MADE_WORDS, random);
  const nouns = Array.from({ length: MADE_WORDS }, () => pick(seeds, random) + pick(seeds, random));
  return Array.from({ length: each }, (_, i) => {
    const length = 8 + Math.floor(random() * 10);
    const particles = spaceless.particles.split(' ');
    const text = Array.from({ length }, () => nouns[draw()] + pick(particles, random)).join('');
    return { id: `p-${spaceless.name}-${i}`, language: null, words: [], text: `${text}。` };
  });
}

/** Two stretches of a text, or one in quotation marks. */
function spacelessQueries(
  paragraphs: readonly Paragraph[],
  each: number,
  random: () => number,
): LanguageQuery[] {
  const stretch = (text: string, length: number) => {
    const at = Math.floor(random() * (text.length - length));
    return text.slice(at, at + length);
  };
  return (['plain', 'phrase'] as const).flatMap((kind) => {
    const found: LanguageQuery[] = [];
    for (let tries = 0; found.length < each && tries < each * TRIES; tries += 1) {
      const { id, text: whole } = pick(paragraphs, random);
      const text = whole.slice(0, -1);
      const parts = kind === 'phrase' ? [stretch(text, 6)] : [stretch(text, 4), stretch(text, 4)];
      const holders = paragraphs.filter((other) => parts.every((part) => other.text.includes(part)));
      if (holders.length > 1) continue;
      const typed = kind === 'phrase' ? `"${parts[0]}"` : parts.join(' ');
      found.push({ language: spaceless.name, kind, text: typed, id });
    }
    return found;
  });
}
