import { hash } from 'node:crypto';
import { VFile } from 'vfile';
import { parse, stringify } from 'yaml';
import { z } from 'zod';
import { checkCharacters } from '../markdown/check-characters.ts';
import { readYaml } from '../markdown/read-yaml.ts';
import { nearest } from '../message/nearest.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { AddressBook } from '../schema/address-book.ts';
import { lines } from '../schema/text.ts';
import { hasErrors, LEDGERS, SPEAKERS } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { listFiles } from './list-files.ts';
import type { PendingLedger } from './publication.ts';
import { readTextFile } from './read-text-file.ts';

/** What says whose pages were published, from the root. */
export const SPEAKER_PAGES = `${LEDGERS}/speakers.yml`;

const HEADING =
  '# The speakers whose pages were published: people link to them. Written by builds; commit it.\n';

/** The lines that Git puts around and between the two sides. */
const CONFLICT = /^(?:<{7}|\|{7}|={7}|>{7})(?: .*)?\r?\n/gm;

const speakerPages = z.strictObject({ speakers: lines });

/** The ids of all speakers who ever had a page, and the file that says so; null where none was ever published. */
interface SpeakerPages {
  ids: readonly string[];
  file: VFile | null;
}

/** Reads whose pages were published. What is wrong with the file is told on it. */
export function readSpeakerPages(root: string): SpeakerPages {
  if (entrySort(`${root}/${SPEAKER_PAGES}`) === null) return { ids: [], file: null };
  const file = readTextFile(root, SPEAKER_PAGES);
  checkCharacters(file);
  if (hasErrors([file])) return { ids: [], file };
  const place = { offset: 0, ruleId: 'permalink-ledger' } as const;
  return { ids: readYaml(String(file), speakerPages, file, place)?.speakers ?? [], file };
}

/**
 * Reports speakers whose pages were published and whose files are gone without a word.
 *
 * @returns the files that have messages
 */
export function checkSpeakerPages(root: string, { speakers }: AddressBook): VFile[] {
  const { ids, file } = readSpeakerPages(root);
  if (!file) return [];
  const present = listFiles(root, SPEAKERS, '.yml').map((path) => new VFile({ path }).stem ?? '');
  const kept = new Set(present);
  for (const [id, { formerly, withdrawn }] of Object.entries(speakers)) {
    for (const former of formerly) kept.add(former);
    if (withdrawn) kept.add(id);
  }
  const known = new Set(ids);
  const unknown = present.filter((id) => !known.has(id));
  for (const id of ids) if (!kept.has(id)) reportLost(id, unknown, file);
  return [file];
}

/** @param unknown the speakers whose pages are new: one of them may be this one */
function reportLost(id: string, unknown: readonly string[], file: VFile): void {
  const renamed = nearest(id, unknown) ?? (unknown.length === 1 ? unknown[0] : undefined) ?? 'NEW-NAME';
  const reason = `The speaker “${id}”, whose page was published, is not there. If the file has another name now: \`npm run readout -- links rename ${id} ${renamed}\`. If the page was taken down: \`npm run readout -- links withdraw ${id} --reason "…"\`.`;
  const at = String(file).indexOf(` ${id}\n`) + 1;
  report(file, 'ledger-speaker', reason, { place: positionOf(file, at, at + id.length), actual: id });
}

/** What is to be written for the pages of some speakers not to be forgotten; null where all of it is known. */
export function pendingSpeakerPages(
  root: string,
  published: readonly { id: string }[],
): PendingLedger | null {
  const { ids, file } = readSpeakerPages(root);
  const known = new Set(ids);
  const added = published.map(({ id }) => id).filter((id) => !known.has(id));
  if (added.length === 0) return null;
  return {
    path: SPEAKER_PAGES,
    was: file && hash('sha256', String(file)),
    text: formatted([...ids, ...added]),
    changes: `${SPEAKER_PAGES}: new ${added.join(', ')}`,
  };
}

/** The text of the file with all that either side has of a conflict that Git has left in it; null where there is none. */
export function joinSpeakerPages(text: string): string | null {
  const joined = text.replace(CONFLICT, '');
  if (joined === text) return null;
  const { data } = speakerPages.safeParse(parse(joined));
  return data ? formatted(data.speakers) : null;
}

const formatted = (ids: readonly string[]): string =>
  HEADING + stringify({ speakers: [...new Set(ids)].sort() });
