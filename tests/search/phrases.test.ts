import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { search } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { shardIndex } from '../../src/search/shard-index.ts';
import { writeShards } from '../../src/search/write-shards.ts';
import { indexOf } from './index-of.ts';
import { rewritings } from './rewritings.ts';
import { record } from './small-corpus.ts';

/** Texts with every kind of joint beside the fixtures' own. */
const JOINTS = [
  'The U.S.-led talks on a 30-day cease-fire cost 12,000 crowns, or 12 000, or 12\u202f000 in Ruritania’s money.',
  'At −5 °C the 2½-mile pier of Ha‘aretz Hawaiʻi froze; O’Brien’s co‑op, d’Estaing’s and rock´n´roll did not.',
  'On 18.03.2025 at 10:30 p.m. version 1.2.3 of the e-mail said: “the ‘state-of-the-art’ Ph.D. was worth 1,234.56”—twice.',
  'Zero\u200bwidth, soft\u00adhyphen, no\ufeffbreak and left\u200eright marks are invisible; so is a \ufeff alone, and ❤️ is no word.',
  'He/she and/or AT&T; naïve Łódź Straße, ἀρχή τῆς ὁδοῦ, Київ’ський об’єкт, ג׳ירפה, كتـاب, 東京の朝 and l’Ukraine.',
  'At 7:45 p.m., AT&T and Smith & Sons sold a 2×4 beam, №5 of 10 % and 12%, for $5m or €1.2bn in 2019–2021 (24/7, not 9/11).',
  'COVID-19 and COVID19: the F-16’s 5th flight, 40 m² of CO₂, the ﬁrst oﬃce, Ｆｕｌｌ width, ① and ②, 𝐛𝐨𝐥𝐝 words, C++ or C#.',
  'Write to @harbour_watch or ada.finch@pier.example; see https://www.pier.example/news/2031?x=1 and #SaveThePier on YouTube.',
  'So …and then…nothing...came—“[T]he (re)opening” of New York–London, km/h, he/she/they, rock ’n’ roll, l’UE, the 1990s and ’90s.',
  'In 2020 300 people came; 1\u00a0000\u00a0000 stayed; 3.141 and 3,14 and ½ of them left the end.Next day.',
];

const files = globSync('{tests/fixtures,content/articles}/**/*.{md,txt,html,json}').sort();
const texts = [...JOINTS, ...files.flatMap(textsOf)];
const records = texts.map((text, i) => record({ id: `p-${i}`, text }));
const inMemory = indexOf({ records, speakers: [] });
const inShards = await shardsOf();

function textsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.json') ? stringsIn(JSON.parse(text)) : text.split(/\n\s*\n/);
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.split(/\n\s*\n/);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

async function shardsOf(): Promise<SearchIndex> {
  const written = new Map<string, Uint8Array>();
  const root = writeShards({ records, speakers: [] }, (name, bytes) => written.set(name, bytes));
  return shardIndex(root, async (name) => written.get(name) as Uint8Array);
}

/** A text, and some words of it as they stand, which one would put between straight quotation marks. */
interface Run {
  id: string;
  words: string;
}

const run: fc.Arbitrary<Run> = fc
  .tuple(
    fc.constantFrom(...records.filter(({ text }) => text.trim().includes(' '))),
    fc.nat(),
    fc.integer({ min: 2, max: 6 }),
  )
  .map(([{ id, text }, from, count]) => {
    const chunks = text.replaceAll('"', '').trim().split(/ /);
    const start = from % Math.max(1, chunks.length - count + 1);
    return { id, words: chunks.slice(start, start + count).join(' ') };
  })
  .filter(({ words }) => hasTwoWords(words) && words.length < 900);

/** Unless it is in quotation marks, it leaves words out or is a field. */
const OPERATOR = /(?:^|\s)[-−][\p{L}“„«»]|(?:speaker|kind|section|medium|topic|article|from|to):\S/iu;

/** All runs of two words. */
function runsOf(text: string): string[] {
  const words = text.split(' ');
  return words.flatMap((word, i) => (i > 0 ? [`${words[i - 1]} ${word}`] : [])).filter(hasTwoWords);
}

function hasTwoWords(words: string): boolean {
  return (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) > 1;
}

async function finds(index: SearchIndex, query: string, id: string): Promise<boolean> {
  const { results, complete } = await search(index, { query, limit: records.length });
  return complete && results.some((result) => result.record.id === id);
}

describe.each([
  ['of one file', inMemory],
  ['of many files', inShards],
])('an index %s', (_, index) => {
  it('finds every run of two to six words that one copies, by its phrase', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ id, words }) => {
        expect([words, await finds(index, `"${words}"`, id)]).toEqual([words, true]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds it without quotation marks, too', async () => {
    await fc.assert(
      fc.asyncProperty(run, async ({ id, words }) => {
        fc.pre(!OPERATOR.test(words));
        expect([words, await finds(index, `${words} `, id)]).toEqual([words, true]);
      }),
      { numRuns: 300 },
    );
  });

  it('finds every run of the texts with joints, in each way that one may type it', async () => {
    for (const { id, text } of records.slice(0, JOINTS.length)) {
      for (const words of runsOf(text)) {
        for (const typed of new Set([words, ...rewritings.map(([, rewritten]) => rewritten(words))])) {
          expect([typed, await finds(index, `"${typed}"`, id)]).toEqual([typed, true]);
        }
      }
    }
  });

  it.each([
    ['2½ miles', 'It is 2.5 miles.'],
    ['2.5 miles', 'It is 2½ miles.'],
    ['0.75 litres', 'Fill in ¾ litres.'],
    ['¾ litres', 'Fill in 0,75 litres.'],
    ['r d spending', 'On R&D spending.'],
    ['at t and b b', 'Of AT&T and B&B.'],
  ])('finds “%s” in “%s”', async (typed, text) => {
    const one = indexOf({ speakers: [], records: [record({ id: 'p-1', text })] });
    expect(await finds(one, `"${typed}"`, 'p-1')).toBe(true);
  });

  it('does not take a number for its fraction, nor a letter for one with a sign', async () => {
    const one = indexOf({ speakers: [], records: [record({ id: 'p-1', text: 'On 2½ and 10% R and D.' })] });
    for (const typed of ['2.12', '212', '21', 'r d', '10 r'])
      expect([typed, await finds(one, `"${typed}"`, 'p-1')]).toEqual([typed, false]);
  });

  it.each(rewritings)('finds them %s', async (_name, rewritten) => {
    await fc.assert(
      fc.asyncProperty(run, async ({ id, words }) => {
        const typed = rewritten(words);
        expect([typed, await finds(index, `"${typed}"`, id)]).toEqual([typed, true]);
      }),
      { numRuns: 200 },
    );
  });
});
