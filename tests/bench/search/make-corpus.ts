import type { Corpus, SearchRecord, SpeakerNames } from '../../../src/search/record.ts';
import { seededRandom } from '../seeded-random.ts';
import { makeName, makeWords, pick } from './make-words.ts';

/** Zipf–Mandelbrot, fitted by eye to English news: the first word makes some 5 % of a text. */
const EXPONENT = 1.08;
const SHIFT = 2.7;
/** Share of words that follow the one before by habit. */
const COLLOCATED = 0.25;

/** Shares of words that are numbers, and that are joined to the next by a hyphen. */
const NUMBERS = 0.01;
const HYPHENATED = 0.01;

/**
 * Records of made-up prose: paragraphs of 8 to 35 words, two in five of them with a quote that makes up most of them; and,
 * beyond the size, the articles with their headlines, a note to every third, a picture to every fourth, and the speakers.
 *
 * @param paragraphs to an article
 */
export function makeCorpus(size: number, seed: number, paragraphs = 12): Corpus {
  const random = seededRandom(seed);
  // Of its own, so that the prose stays the same whatever stands beside it.
  const beside = seededRandom(seed + 1_000);
  const words = makeWords(Math.round(260 * Math.sqrt(size)), random);
  const next = collocations(zipf(words.length, random), random);
  const speakers = makeSpeakers(Math.round(2 * Math.sqrt(size)), random);
  const drawSpeaker = zipf(speakers.length, random);
  const records: SearchRecord[] = [];
  const articles: SearchRecord[] = [];
  let headline = '';
  for (let paragraph = 0; records.length < size; paragraph += 1) {
    const article = Math.floor(paragraph / paragraphs);
    if (paragraph % paragraphs === 0)
      headline = prose(6 + Math.floor(random() * 5), words, next, random).slice(0, -1);
    const speaker = speakers[drawSpeaker()] as SpeakerNames;
    const quoted = random() < 0.4;
    const shared = {
      article: `article-${article}`,
      headline,
      section: pick(['news', 'statement', 'background'] as const, random),
      topics: [`Topic ${article % 40}`],
      medium: quoted ? pick(['in a statement', 'told reporters', 'on social media'], random) : null,
      day: dayBefore(article * 7),
      // Of three quotes, the text tells the day of two.
      said: quoted && paragraph % 3 > 0 ? dayBefore(article * 7 + (paragraph % 5) * 24) : null,
      speaker: quoted ? { id: speaker.id, name: speaker.name } : null,
      speakers: quoted ? [speaker.id] : [],
    };
    if (paragraph % paragraphs === 0) {
      const whole = { ...shared, speaker: null, speakers: [], medium: null, kind: null, said: null };
      const dek = prose(12, words, next, random);
      articles.push({
        ...whole,
        type: 'article',
        id: `a-${article}`,
        section: null,
        text: `${headline}\n${dek}`,
      });
      const note = prose(20, words, next, random);
      if (article % 4 === 1) {
        const caption = prose(8, words, next, beside);
        const alt = prose(6, words, next, beside);
        records.push({ ...whole, type: 'picture', id: `c-${article}-picture`, text: `${caption}\n${alt}` });
      }
      if (article % 3 === 0)
        records.push({ ...whole, type: 'note', id: `n-${article}-note`, text: `Context\n${note}` });
    }
    const text = prose(8 + Math.floor(random() * 28), words, next, random);
    const id = paragraph.toString(36).padStart(10, '0');
    records.push({
      ...shared,
      type: 'paragraph',
      id: `p-${id}`,
      kind: null,
      text: quoted ? `“${text}” ${speaker.name} said.` : text,
    });
    if (quoted) records.push({ ...shared, type: 'quote', id: `q-${id}`, kind: 'direct', text: `“${text}”` });
  }
  const people = speakers.map(
    ({ id, name }): SearchRecord => ({
      type: 'speaker',
      id: `s-${id}`,
      article: '',
      headline: name,
      text: `${name}\n${prose(3, words, next, random)}`,
      speaker: { id, name },
      speakers: [id],
      kind: null,
      section: null,
      medium: null,
      topics: [],
      day: '2030-01-01',
      said: null,
    }),
  );
  return { records: [...people, ...articles, ...records], speakers };
}

/** The day so many hours before the newest. */
function dayBefore(hours: number): string {
  return new Date(Date.UTC(2030, 0, 1) - hours * 3_600_000).toISOString().slice(0, 10);
}

/** The paragraph that a record is, or stands in: finding either is finding the place. */
export function placeOf(record: { id: string }): string {
  return record.id.slice(2);
}

/** Draws ranks from 0, the first the most often. */
export function zipf(count: number, random: () => number): () => number {
  const sums: number[] = [];
  let sum = 0;
  for (let rank = 0; rank < count; rank += 1) {
    sum += 1 / (rank + 1 + SHIFT) ** EXPONENT;
    sums.push(sum);
  }
  return () => {
    const at = random() * sum;
    let low = 0;
    let high = count - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] as number) < at) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}

function collocations(draw: () => number, random: () => number): (last: number) => number {
  const habits = new Map<number, number[]>();
  return (last) => {
    if (random() >= COLLOCATED) return draw();
    const known = habits.get(last) ?? [draw(), draw(), draw()];
    habits.set(last, known);
    return pick(known, random);
  };
}

function makeSpeakers(count: number, random: () => number): SpeakerNames[] {
  const taken = new Set<string>();
  while (taken.size < count) taken.add(makeName(random));
  return [...taken].map((surname) => ({
    id: surname.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, ''),
    name: `${pick(['Ada', 'Ben', 'Cleo', 'Dov', 'Ema', 'Finn'], random)} ${surname}`,
    aliases: [surname],
  }));
}

function prose(
  length: number,
  words: readonly string[],
  next: (last: number) => number,
  random: () => number,
) {
  let text = '';
  let last = 0;
  let left = 0;
  for (let i = 0; i < length; i += 1) {
    last = next(last);
    const joint = random();
    const plain = words[last] as string;
    const number = () => (1_000 + Math.floor(random() * 900_000)).toLocaleString('en');
    const word =
      joint < NUMBERS ? number() : joint < NUMBERS + HYPHENATED ? `${plain}-${words[next(last)]}` : plain;
    if (left === 0) {
      left = 6 + Math.floor(random() * 18);
      text += `${text === '' ? '' : '. '}${word.charAt(0).toUpperCase()}${word.slice(1)}`;
    } else {
      text += `${random() < 0.07 ? ',' : ''} ${word}`;
    }
    left -= 1;
  }
  return `${text}.`;
}
