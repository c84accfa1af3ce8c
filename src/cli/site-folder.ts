import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  realpathSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';

/** Where builds note the names of what they have put into the site's folder, from the project's folder: a list in JSON. */
const PUT_THERE = '.astro/site-names.json';

/**
 * The folder that a build replaces: `dist`, or where a link of that name leads.
 *
 * @param root the project's folder, as an absolute path
 * @returns an absolute path, which need not be there yet
 * @throws Error when it can't be replaced in one step, or when that would throw away what is no site
 */
export function siteFolder(root: string): string {
  const named = path.join(root, 'dist');
  if (!lstatSync(named, { throwIfNoEntry: false })) return named;
  if (!existsSync(named)) {
    throw new Error('dist is a link that leads nowhere. Make the folder that it names, or remove the link.');
  }
  const folder = realpathSync(named);
  if (!statSync(folder).isDirectory()) {
    throw new Error('dist is a file, where the site is to be a folder. Move it away and build again.');
  }
  const disk = statSync(folder).dev;
  if (disk !== statSync(path.dirname(folder)).dev || disk !== statSync(root).dev) {
    throw new Error(
      `dist lies on another disk than the project (${folder}), where it can’t be replaced in one step. Mount the whole project there, or copy dist after each build.`,
    );
  }
  if (existsSync(path.join(folder, '.git'))) {
    throw new Error(
      'dist holds a Git repository, which a build would throw away. Move dist/.git away, and publish from a copy of dist.',
    );
  }
  return folder;
}

/**
 * Makes sure that nothing is thrown away with the last site but what builds have put there, and notes what the next site holds.
 *
 * @param next the folder that takes its place
 * @throws Error that names what no build has put there
 */
export function refuseStrangers(root: string, folder: string, next: string): void {
  const note = path.join(root, PUT_THERE);
  const known: string[] = existsSync(note) ? JSON.parse(readFileSync(note, 'utf8')) : [];
  const names = new Set([...known, ...readdirSync(next)]);
  const strangers = existsSync(folder) ? readdirSync(folder).filter((name) => !names.has(name)) : [];
  if (strangers.length > 0) {
    throw new Error(
      `dist holds what no build has put there (${strangers.join(', ')}), and a build replaces the whole folder. Move it to public/ if it belongs to the site, or away.`,
    );
  }
  writeFileSync(note, JSON.stringify([...names].sort()));
}
