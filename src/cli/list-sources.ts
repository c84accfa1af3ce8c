import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { isImportable } from './import-file.ts';

/** The files that are named, and in place of a named folder the importable files in it and below it, by name. */
export function listSources(named: readonly string[]): string[] {
  return named.flatMap((name) => {
    if (!statSync(name, { throwIfNoEntry: false })?.isDirectory()) return [name];
    const files = readdirSync(name, { recursive: true, encoding: 'utf8' })
      .filter(isImportable)
      .map((file) => path.join(name, file))
      .filter((file) => statSync(file, { throwIfNoEntry: false })?.isFile())
      .sort();
    // An empty folder is a mistake that whoever reads the list will find.
    return files.length > 0 ? files : [name];
  });
}
