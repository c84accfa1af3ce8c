import type { Corpus, SearchRecord, SpeakerNames } from '../../../src/search/record.ts';
import { seededRandom } from '../seeded-random.ts';
import { makeName, makeWords, pick } from './make-words.ts';

/** Zipf–Mandelbrot, fitted by eye to English news: the first word makes some 5 % of a text. */
const EXPONENT = 1.08;
const SHIFT = 2.7;
/** Share of words that follow the one before by habit. */
const COLLOCATED = 0.25;

/** Records of made-up prose: paragraphs of 8 to 35 words, two in five of them with a quote that makes up most of them. */
export function makeCorpus(size: number, seed: number): Corpus {
  const random = seededRandom(seed);
  const words = makeWords(Math.round(260 * Math.sqrt(size)), random);
  const next = collocations(zipf(words.length, random), random);
  const speakers = makeSpeakers(Math.round(2 * Math.sqrt(size)), random);
  const drawSpeaker = zipf(speakers.length, random);
  const records: SearchRecord[] = [];
  for (let paragraph = 0; records.length < size; paragraph += 1) {
    const article = Math.floor(paragraph / 12);
    const speaker = speakers[drawSpeaker()] as SpeakerNames;
    const quoted = random() < 0.4;
    const shared = {
      article: `article-${article}`,
      headline: `Headline ${article}`,
      section: pick(['news', 'statement', 'background'] as const, random),
      topics: [`Topic ${article % 40}`],
      medium: quoted ? pick(['in a statement', 'told reporters', 'on social media'], random) : null,
      day: new Date(Date.UTC(2030, 0, 1) - article * 3_600_000 * 7).toISOString().slice(0, 10),
      speaker: quoted ? { id: speaker.id, name: speaker.name } : null,
      speakers: quoted ? [speaker.id] : [],
    };
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
  return { records: records.slice(0, size), speakers };
}

/** The paragraph that a record is, or stands in: finding either is finding the place. */
export function placeOf(record: { id: string }): string {
  return record.id.slice(2);
}

function zipf(count: number, random: () => number): () => number {
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
    const word = words[last] as string;
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
