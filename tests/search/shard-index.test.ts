import { beforeAll, describe, expect, it } from 'vitest';
import type { FetchFile } from '../../src/search/fetch-file.ts';
import { dayOf } from '../../src/search/filters.ts';
import { FIRST_FILE } from '../../src/search/first-file.ts';
import { IndexError } from '../../src/search/index-error.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { searchOptions } from '../../src/search/options.ts';
import { search } from '../../src/search/search.ts';
import type { SearchIndex } from '../../src/search/search-index.ts';
import { type IndexFiles, writeIndex } from '../../src/search/write-index.ts';
import { makeCorpus, placeOf } from '../bench/search/make-corpus.ts';
import { makeQueries, queryKinds } from '../bench/search/make-queries.ts';

const SIZE = 2_600;
const corpus = makeCorpus(SIZE, 5);
let written: IndexFiles;
let index: SearchIndex;
const asked: string[] = [];

const from =
  (files: ReadonlyMap<string, Uint8Array>): FetchFile =>
  async (name) => {
    asked.push(name);
    const bytes = files.get(name);
    if (bytes === undefined) throw new IndexError('missing');
    return bytes;
  };

beforeAll(async () => {
  written = await writeIndex(corpus);
  index = await openIndex(from(written.files));
});

async function found(query: string, more = {}) {
  return (await search(index, { query, ...more })).results.map(({ record }) => record);
}

describe('an index in many files', () => {
  it('finds the one right place for every kind of query', async () => {
    const queries = makeQueries(corpus, 12, 3);
    for (const kind of queryKinds) {
      const right = await Promise.all(
        queries
          .filter((query) => query.kind === kind)
          .map(async ({ text, place }) =>
            (await found(text)).slice(0, 5).some((record) => placeOf(record) === place),
          ),
      );
      expect([kind, right.filter(Boolean).length]).toEqual([
        kind,
        expect.toSatisfy((count: number) => count >= 11),
      ]);
    }
  });

  it('reads few of its files for a search, and each once', async () => {
    const fresh = await openIndex(from(written.files));
    const [query] = makeQueries(corpus, 1, 9);
    asked.length = 0;
    await search(fresh, { query: query?.text ?? '' });
    const first = asked.length;
    expect(first).toBeLessThan(written.files.size / 20);
    await search(fresh, { query: query?.text ?? '' });
    expect(asked.length).toBe(first);
    expect(new Set(asked).size).toBe(first);
  });

  it('finds everybody’s quotes by any name, and counts', async () => {
    const record = corpus.records.find(({ type }) => type === 'quote');
    const speaker = record?.speaker;
    const theirs = corpus.records.filter(
      ({ type, speaker: by }) => type === 'quote' && by?.id === speaker?.id,
    );
    const byFilter = await search(index, {
      query: '',
      filters: { speaker: speaker?.id ?? '' },
      counts: true,
    });
    expect(byFilter.total).toBe(theirs.length);
    expect(byFilter.counts?.speaker.find(({ value }) => value === speaker?.id)?.count).toBe(theirs.length);
    const byName = await search(index, { query: `speaker:${speaker?.name.split(' ')[1]}` });
    expect(byName.total).toBe(theirs.length);
    const newest = await found('', { filters: { kind: 'direct' }, sort: 'date', limit: 5 });
    const days = corpus.records.filter(({ kind }) => kind === 'direct').map(dayOf);
    expect(newest.map(dayOf)).toEqual(days.sort().reverse().slice(0, 5));
  });

  it('takes the beginnings of words, long and short ones', async () => {
    const text = corpus.records[0]?.text ?? '';
    const [first = '', second = '', third = ''] = text.match(/\p{L}+/gu) ?? [];
    expect((await found(`${first} ${second} ${third.slice(0, -1)}`)).map(({ text: read }) => read)).toContain(
      text,
    );
    expect((await found('a')).length).toBeGreaterThan(0);
    expect((await found('th')).length).toBeGreaterThan(0);
  });

  it('finds a phrase of nothing but frequent words by its pairs', async () => {
    const common = new Map<string, number>();
    for (const { text } of corpus.records) {
      for (const word of new Set(text.toLowerCase().match(/\p{L}+/gu)))
        common.set(word, (common.get(word) ?? 0) + 1);
    }
    const isFrequent = (word: string) => index.isFrequent(word);
    expect([...common.keys()].some(isFrequent)).toBe(true);
    const phrase = corpus.records
      .map(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
      .flatMap((words) => words.slice(1).map((word, i) => [words[i] as string, word]))
      .find((pair) => pair.every(isFrequent));
    const [best] = await found(`${phrase?.join(' ')} `);
    expect(best?.text.toLowerCase().replace(/[,.]/g, '')).toContain(phrase?.join(' '));
  });

  it('has a name of its own for each content', async () => {
    expect(written.folder).toMatch(/^[0-9a-f]{16}$/);
    const other = await writeIndex({ ...corpus, records: corpus.records.slice(1) });
    expect(other.folder).not.toBe(written.folder);
    expect((await writeIndex(corpus)).folder).toBe(written.folder);
  });

  it.each([
    ['missing', (): Uint8Array | undefined => undefined, 'missing'],
    ['cut off', (bytes: Uint8Array) => bytes.slice(0, bytes.length / 2), /incomplete$/],
    ['empty', () => new Uint8Array(), /incomplete$/],
    ['of another version', otherVersion, 'version'],
  ] as const)('says so when a file is %s, and mends when it comes', async (_, damage, message) => {
    for (const name of [FIRST_FILE, /^terms\//, /^records\//, /^forward\//]) {
      const damaged = new Map(written.files);
      for (const [file, bytes] of written.files) {
        const isMeant = typeof name === 'string' ? file === name : name.test(file);
        const replaced = isMeant ? damage(bytes) : bytes;
        if (replaced === undefined) damaged.delete(file);
        else damaged.set(file, replaced as Uint8Array<ArrayBuffer>);
      }
      const misspelt = 'presidemt lihgthouse ';
      await expect(
        openIndex(from(damaged)).then((opened) => search(opened, { query: misspelt })),
      ).rejects.toThrow(message);
    }
  });

  it('asks again for a file that did not come', async () => {
    let fails = true;
    const fetchFile = from(written.files);
    const opened = await openIndex(async (name) => {
      if (fails && name !== FIRST_FILE) throw new IndexError('network');
      return fetchFile(name);
    });
    const query = corpus.records[0]?.text ?? '';
    await expect(search(opened, { query })).rejects.toThrow('network');
    fails = false;
    expect((await search(opened, { query })).total).toBeGreaterThan(0);
  });
});

/** Counts the format up, wherever a file says it. */
function otherVersion(bytes: Uint8Array): Uint8Array {
  if (bytes[0] === searchOptions.format)
    return Uint8Array.from(bytes, (byte, i) => (i === 0 ? byte + 1 : byte));
  return new TextEncoder().encode(new TextDecoder().decode(bytes).replace(/"format":\d+/, '"format":99'));
}
