import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { splitParagraphs } from '../permalinks/split-paragraphs.ts';

/** The paragraphs of each revision of an article, oldest first: the files `000.md`, `001.md`, … of a folder. */
export async function readRevisions(folder: string): Promise<string[][]> {
  const names = (await readdir(folder)).filter((name) => /^\d+\.md$/.test(name)).sort(byNumber);
  return Promise.all(
    names.map(async (name) => splitParagraphs(await readFile(path.join(folder, name), 'utf8'))),
  );
}

function byNumber(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10);
}
