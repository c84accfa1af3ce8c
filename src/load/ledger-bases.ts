import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { LEDGERS } from './content-files.ts';
import { writeFileAtomic } from './write-file-atomic.ts';

/**
 * Where builds note the ledgers that they have written and that are not published yet, from the root: `Written` in JSON, by the
 * ledger's path.
 */
const WRITTEN = '.astro/unpublished-ledgers.json';

interface Written {
  /** The ledger as it was last published; null for an article that never was. */
  base: string | null;
  /** The SHA-256 of what was written in its place. */
  written: string;
}

/**
 * The ledgers whose files hold more than was published, by their paths from the root, each as it was last published: what a build
 * compares with, so that a wording which nobody has read leaves no trace.
 *
 * A ledger file is taken for published unless a build has written it here, nobody has changed it since, and either that build was
 * cut off before its site stood or the site lies in a Git repository and the file is not committed yet.
 */
export function ledgerBases(root: string): Map<string, string | null> {
  const written = readWritten(root);
  return new Map(Object.entries(written).map(([path, { base }]) => [path, base]));
}

/** Notes ledgers that are about to be written. `was` is what each file holds. */
export async function noteWritten(
  root: string,
  ledgers: readonly { path: string; text: string; was: string | null }[],
): Promise<void> {
  if (ledgers.length === 0) return;
  const known = readWritten(root);
  const added = ledgers.map(({ path, text, was }): [string, Written] => [
    path,
    { base: known[path] ? known[path].base : was, written: hash('sha256', text) },
  ]);
  await writeWritten(root, { ...known, ...Object.fromEntries(added) });
}

/** Notes that the site stands whose ledgers were written. What Git has yet to be told of stays unpublished. */
export async function notePublished(root: string): Promise<void> {
  if (!existsSync(join(root, WRITTEN))) return;
  const isWaiting = uncommitted(root);
  const waiting = Object.entries(readWritten(root)).filter(([path]) => isWaiting?.has(path));
  await writeWritten(root, Object.fromEntries(waiting));
}

function readWritten(root: string): Record<string, Written> {
  const file = join(root, WRITTEN);
  if (!existsSync(file)) return {};
  const noted = Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, Written>);
  const isWaiting = uncommitted(root);
  return Object.fromEntries(
    noted.filter(
      ([path, { written }]) =>
        (isWaiting?.has(path) ?? true) &&
        existsSync(join(root, path)) &&
        hash('sha256', readFileSync(join(root, path), 'utf8')) === written,
    ),
  );
}

async function writeWritten(root: string, written: Record<string, Written>): Promise<void> {
  if (Object.keys(written).length === 0) await rm(join(root, WRITTEN), { force: true });
  else await writeFileAtomic(join(root, WRITTEN), JSON.stringify(written));
}

/** The ledgers that are not in Git as they are, by their paths from the root; null where there is no repository. */
function uncommitted(root: string): Set<string> | null {
  const git = (...args: string[]): string =>
    execFileSync('git', args, {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      maxBuffer: 2 ** 28,
    });
  try {
    const prefix = git('rev-parse', '--show-prefix').trimEnd();
    const status = git('status', '--porcelain', '-z', '--no-renames', '--untracked-files=all', '--', LEDGERS);
    // Each entry is two letters, a space and the path from the top of the repository.
    const paths = status.split('\0').map((entry) => entry.slice(3));
    return new Set(paths.filter((path) => path.startsWith(prefix)).map((path) => path.slice(prefix.length)));
  } catch {
    return null;
  }
}
