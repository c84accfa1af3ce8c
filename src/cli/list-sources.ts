import { readdirSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import { isImportable } from './import-file.ts';

/**
 * The files that are named, and in place of a named folder the importable files in it and below it, by name. A folder that links lead to
 * again is listed once; a link that leads nowhere is listed as what it is called, for its reader to tell.
 */
export function listSources(named: readonly string[]): string[] {
  return named.flatMap((name) => {
    if (kindOf(name) !== 'folder') return [name];
    const files = filesIn(name, new Set()).sort();
    // An empty folder is a mistake that whoever reads the list will find.
    return files.length > 0 ? files : [name];
  });
}

function filesIn(folder: string, seen: Set<string>): string[] {
  const real = realpathSync(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  return readdirSync(folder).flatMap((name) => {
    const file = path.join(folder, name);
    const kind = kindOf(file);
    if (kind === 'folder') return filesIn(file, seen);
    return isImportable(file) && kind !== 'other' ? [file] : [];
  });
}

/** What a name stands for. */
function kindOf(name: string): 'file' | 'folder' | 'nothing' | 'other' {
  try {
    const status = statSync(name);
    if (status.isDirectory()) return 'folder';
    return status.isFile() ? 'file' : 'other';
  } catch {
    return 'nothing';
  }
}
