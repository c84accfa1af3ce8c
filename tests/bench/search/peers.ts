import uFuzzy from '@leeoniya/ufuzzy';
import { create, insertMultiple, save, search as searchOrama } from '@orama/orama';
import FlexSearch from 'flexsearch';
import Fuse from 'fuse.js';
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import type { SearchRecord } from '../../../src/search/record.ts';
import type { BenchEngine } from './engine.ts';
import { brotli } from './readout-engine.ts';

/** What a peer gets of a record: its words, and the speaker's name with them. */
const contentOf = (record: SearchRecord) => `${record.speaker?.name ?? ''} ${record.text}`.trim();
const wordsOf = (query: string) => query.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

const miniSearch: BenchEngine = {
  name: 'MiniSearch',
  program: "export { default } from 'minisearch'",
  async build({ records }) {
    const index = new MiniSearch({ fields: ['content'], searchOptions: { fuzzy: 0.2 } });
    index.addAll(records.map((record) => ({ id: record.id, content: contentOf(record) })));
    return async () => ({
      firstBytes: () => brotli(JSON.stringify(index)) + textBytes(records),
      search: async (query) =>
        index
          .search(query, { prefix: (_, i, terms) => i === terms.length - 1 })
          .slice(0, 10)
          .map(({ id }) => id),
    });
  },
};

const flexSearch: BenchEngine = {
  name: 'FlexSearch',
  program: "export { default } from 'flexsearch'",
  async build({ records }) {
    const index = new FlexSearch.Index({ tokenize: 'forward' });
    records.forEach((record, i) => {
      index.add(i, contentOf(record));
    });
    return async () => ({
      firstBytes: () => null,
      search: async (query) =>
        (index.search(query, { limit: 10, suggest: true }) as number[]).map((i) => records[i]?.id ?? ''),
    });
  },
};

const orama: BenchEngine = {
  name: 'Orama',
  program: "export { create, load, search } from '@orama/orama'",
  async build({ records }) {
    const index = create({ schema: { content: 'string' } as const });
    await insertMultiple(
      index,
      records.map((record) => ({ id: record.id, content: contentOf(record) })),
    );
    return async () => ({
      firstBytes: () => brotli(JSON.stringify(save(index))),
      async search(term) {
        const { hits } = await searchOrama(index, { term, tolerance: 1, limit: 10 });
        return hits.map(({ id }) => id);
      },
    });
  },
};

const lunrEngine: BenchEngine = {
  name: 'lunr',
  program: "export { default } from 'lunr'",
  async build({ records }) {
    const index = lunr((builder) => {
      builder.ref('id');
      builder.field('content');
      for (const record of records) builder.add({ id: record.id, content: contentOf(record) });
    });
    return async () => ({
      firstBytes: () => brotli(JSON.stringify(index)) + textBytes(records),
      async search(query) {
        const words = wordsOf(query);
        const terms = words.map((word, i) => `${word} ${word}~1${i === words.length - 1 ? ` ${word}*` : ''}`);
        return index
          .search(terms.join(' '))
          .slice(0, 10)
          .map(({ ref }) => ref);
      },
    });
  },
};

const uFuzzyEngine: BenchEngine = {
  name: 'uFuzzy',
  program: "export { default } from '@leeoniya/ufuzzy'",
  async build({ records }) {
    const finder = new uFuzzy({ intraMode: 1 });
    const lines = records.map(contentOf);
    return async () => ({
      firstBytes: () => textBytes(records),
      async search(query) {
        const [found, info, order] = finder.search(lines, wordsOf(query).join(' '), 1, 1_000);
        const best = info && order ? order.map((i) => info.idx[i]) : (found ?? []);
        return best.slice(0, 10).map((i) => records[i ?? -1]?.id ?? '');
      },
    });
  },
};

const fuse: BenchEngine = {
  name: 'Fuse.js alone',
  program: "export { default } from 'fuse.js'",
  async build({ records }) {
    const index = new Fuse(records.map(contentOf), { ignoreLocation: true });
    return async () => ({
      firstBytes: () => textBytes(records),
      search: async (query) =>
        index.search(query, { limit: 10 }).map(({ refIndex }) => records[refIndex]?.id ?? ''),
    });
  },
};

function textBytes(records: readonly SearchRecord[]): number {
  return brotli(JSON.stringify(records.map((record) => [record.id, contentOf(record)])));
}

/** What a site would use instead. */
export const peers: readonly BenchEngine[] = [miniSearch, flexSearch, orama, lunrEngine, uFuzzyEngine, fuse];
