import path from 'node:path';
import { build, type Plugin } from 'esbuild';
import { brotli } from './readout-engine.ts';

const ROOT = path.resolve(import.meta.dirname, '..', '..', '..');

/** What a program loads only when it needs it does not come before a first result. */
const comesLater: Plugin = {
  name: 'comes-later',
  setup: ({ onResolve }) => {
    onResolve({ filter: /./ }, ({ kind, path: name }) =>
      kind === 'dynamic-import' ? { path: name, external: true } : null,
    );
  },
};

/** Bytes of a program for browsers, bundled, minified and compressed. Takes its source, paths from the root on. */
export async function programBytes(source: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: ROOT, loader: 'ts' },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    // A worker's address, as the worker itself is named in the source.
    external: ['*?worker&url'],
    plugins: [comesLater],
  });
  return brotli(outputFiles[0]?.contents ?? '');
}
