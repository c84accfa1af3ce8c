import { cpSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { newsCorpus } from '../bench/build/news-corpus.ts';
import { temporaryFolder, writeFiles } from './run-readout.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** The real site, less its cards, with made-up articles, in a folder that is empty. */
export function wholeProject(articles: number, seed: number, folder = temporaryFolder()): string {
  const content = [...newsCorpus(articles, seed)].map((file) => [file.path, file.content] as const);
  writeFiles(folder, Object.fromEntries(content));
  for (const name of ['src', 'public', 'astro.config.ts', 'package.json']) {
    cpSync(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  const settings = path.join(folder, 'astro.config.ts');
  writeFileSync(settings, readFileSync(settings, 'utf8').replace('guide: true', 'guide: true, cards: false'));
  return folder;
}

/** Every file of a folder with its bytes, by its path, to compare folders. */
export function bytesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [path.relative(folder, file), readFileSync(file, 'latin1')]),
  );
}
