import { symlinkSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, writeFiles } from './run-readout.ts';

/**
 * A small site in a folder that is empty, to try how building goes without the time that the real one takes.
 */
export function astroProject(
  files: Readonly<Record<string, string>> = {},
  folder = temporaryFolder(),
): string {
  writeFiles(folder, {
    'package.json': '{"type": "module"}',
    'content/articles/.keep': '',
    'astro.config.mjs': 'export default {};',
    'src/pages/index.astro': page('Home'),
    ...files,
  });
  symlinkSync(path.resolve(import.meta.dirname, '../../node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

/** A page of one word. */
export function page(word: string, script = ''): string {
  return `---\n${script}\n---\n<html lang="en"><head><title>Test</title></head><body>${word}</body></html>`;
}
