import type { KnownName } from '../attribution.ts';
import { fold } from './parse-name.ts';

type Directory = ReadonlyMap<string, KnownName | null>;

/** Every article of a site has the same known speakers. */
const directories = new WeakMap<readonly KnownName[], Directory>();

/** Known speakers by each of their names, and by “… surname” where only one person has it. */
export function directoryOf(known: readonly KnownName[]): Directory {
  const directory = directories.get(known) ?? makeDirectory(known);
  directories.set(known, directory);
  return directory;
}

function makeDirectory(known: readonly KnownName[]): Directory {
  const directory = new Map<string, KnownName | null>();
  for (const speaker of known) {
    const names = [speaker.name, ...speaker.aliases].map(comparable);
    for (const name of names) directory.set(name, speaker);
    if (speaker.kind !== 'person') continue;
    for (const surname of new Set(names.map((name) => `… ${fold(name.split(' ').at(-1) ?? '')}`))) {
      directory.set(surname, directory.has(surname) ? null : speaker);
    }
  }
  return directory;
}

/** The known speaker of a name; null where it is nobody’s. */
export const speakerNamed = (directory: Directory, name: string): KnownName | null =>
  directory.size === 0 ? null : (directory.get(comparable(name)) ?? null);

/** A name without article, case, genitive and marks, but with its accents: Zoe is not Zoë. How names are compared with files. */
export const comparable = (name: string) =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’]s?$/, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
