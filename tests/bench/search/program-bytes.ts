import path from 'node:path';
import { build } from 'esbuild';
import { brotli } from './readout-engine.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/** Bytes of a program for browsers, bundled, minified and compressed. Takes its source, paths from the root on. */
export async function programBytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // A worker's address, as the worker itself is named in the source; what only sites with an engine of their own load.
    external: ['*?worker&url', './search-remote.ts'],
  });
  return brotli(outputFiles[0]?.contents ?? '');
}
