import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { writeCacheFile } from '../load/write-file-atomic.ts';

/** What became of files, by their paths in the folder. */
export interface WrittenNew {
  written: string[];
  /** Those that were there, and are as they were; `package.json` with what it lacked. */
  kept: string[];
}

/** Writes files into a folder, which is made if need be. None that is there is overwritten. */
export function writeNew(folder: string, files: ReadonlyMap<string, string>): WrittenNew {
  const result: WrittenNew = { written: [], kept: [] };
  for (const [name, text] of files) {
    const file = path.join(folder, name);
    if (existsSync(file)) {
      if (name === 'package.json') writeCacheFile(file, completed(readFileSync(file, 'utf8'), text));
      result.kept.push(name);
    } else {
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, text, { mode: text.startsWith('#!') ? 0o755 : 0o644 });
      result.written.push(name);
    }
  }
  return result;
}

/** A `package.json` with the fields, scripts and dependencies that it lacks. */
function completed(own: string, added: string): string {
  const [mine, theirs] = [own, added].map((text) => JSON.parse(text) as Record<string, unknown>);
  // npm writes a test that fails into each new `package.json`.
  const { scripts } = (mine ?? {}) as { scripts?: { test?: string } };
  if (scripts?.test?.includes('no test specified')) delete scripts.test;
  const groups = ['scripts', 'dependencies', 'allowScripts'].map((name) => [
    name,
    { ...(theirs?.[name] as object), ...(mine?.[name] as object) },
  ]);
  return `${JSON.stringify({ ...theirs, ...mine, type: 'module', ...Object.fromEntries(groups) }, null, 2)}\n`;
}
