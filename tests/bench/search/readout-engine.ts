import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { brotliQuality } from '../../../src/cli/compress-folder.ts';
import { openIndex } from '../../../src/search/open-index.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import { writeIndex } from '../../../src/search/write-index.ts';
import type { BenchEngine, ReadyEngine } from './engine.ts';

/** Readout's own search, from index files as a host would send them. */
export const readoutEngine: BenchEngine = {
  name: 'Readout',
  program: "import './src/client/search-page.ts'; import './src/client/search-worker.ts'",
  async build(corpus) {
    const { files } = await writeIndex(corpus);
    return () => open(saved(files));
  },
};

/** The same where Fuse.js has no titles to compare a query with: what it adds is the difference. */
export const readoutWithoutFuse: BenchEngine = {
  ...readoutEngine,
  name: 'Readout without Fuse.js',
  async build(corpus) {
    const { files } = await writeIndex(corpus);
    return () => open(saved(files), async () => []);
  },
};

async function open(folder: string, titleLines?: SearchIndex['titleLines']): Promise<ReadyEngine> {
  const asked = new Set<string>();
  const fresh = async (): Promise<SearchIndex> => {
    const index = await openIndex(async (name) => {
      asked.add(name);
      return new Uint8Array(readFileSync(path.join(folder, name)));
    });
    return titleLines === undefined ? index : { ...index, titleLines };
  };
  let index = await fresh();
  return {
    firstBytes: () => null,
    async search(query) {
      const { results, nearest } = await search(index, { query, limit: 10 });
      return (results.length > 0 ? results : (nearest?.results ?? [])).map(({ record }) => record.id);
    },
    lastBytes() {
      const bytes = [...asked].reduce((sum, name) => sum + sentSize(folder, name), 0);
      asked.clear();
      return bytes;
    },
    async reset() {
      asked.clear();
      index = await fresh();
    },
  };
}

/** Writes the files to a temporary folder, which the end of the process removes: in memory they would count as ours. */
function saved(files: ReadonlyMap<string, Uint8Array>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'readout-search-'));
  process.on('exit', () => rmSync(folder, { recursive: true }));
  for (const [name, bytes] of files) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), bytes);
  }
  return folder;
}

/** Static hosts compress text, not binary files. */
function sentSize(folder: string, name: string): number {
  const file = path.join(folder, name);
  return name.endsWith('.json')
    ? brotli(readFileSync(file), brotliQuality(path.join('search', name)))
    : statSync(file).size;
}

/** Bytes of something compressed with Brotli as well as it can; of what takes minutes to compress, as well as hosts do. */
export function brotli(bytes: Uint8Array | string, quality = bytes.length > 5e6 ? 5 : 11): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality };
  return brotliCompressSync(bytes, { params }).length;
}
