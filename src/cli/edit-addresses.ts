import { existsSync } from 'node:fs';
import path from 'node:path';
import { stringify } from 'yaml';
import { ADDRESSES, ARTICLES, hasErrors, LEDGERS, SPEAKERS, slugOf } from '../load/content-files.ts';
import { listFiles } from '../load/list-files.ts';
import { lockContent } from '../load/lock.ts';
import { readAddressBook } from '../load/read-address-book.ts';
import { readIfThere, replaceText } from '../load/replace-text.ts';
import { readSpeakerPages } from '../load/speaker-pages.ts';
import type { AddressBook, History } from '../schema/address-book.ts';
import { jsonLine } from './json-line.ts';
import { messageLine } from './message-line.ts';
import { projectRoot } from './project-root.ts';

/** Options that the commands share which change what an address says. */
export interface AddressOptions {
  speaker: boolean;
  json: boolean;
}

/** What the commands are given: the paper as it stands. */
export interface Addressed {
  root: string;
  kind: 'articles' | 'speakers';
  /** What became of addresses of this kind. */
  histories: Record<string, History>;
  /** The file of an article or a speaker, from the root; undefined where there is none. */
  fileOf: (name: string) => string | undefined;
  /** Whether links to it were given out: an article has a ledger, and whose page was published is noted. */
  wasPublished: (name: string) => boolean;
}

/** What a command did: what became of addresses now, the files it touched, and the same in a line; or why it did nothing. */
export type AddressEdit = { histories: Record<string, History>; said: string } | { reason: string };

const HEADING =
  '# Which articles and speakers were renamed or withdrawn. Written by `npm run readout -- links rename`, `withdraw` and `restore`.\n';

/**
 * Changes `content/addresses.yml`, and whatever a command changes with it. Prints what was done or what keeps it from that, and notes
 * the latter in the exit code.
 *
 * @param names of what is changed, and what it is to be called
 * @param edit what becomes of addresses; it may reject, and then nothing is written
 * @param apply what else is done, once the file is written
 */
export async function editAddresses(
  names: readonly [string, ...string[]],
  { speaker, json }: AddressOptions,
  edit: (addressed: Addressed) => AddressEdit | Promise<AddressEdit>,
  apply: (addressed: Addressed) => Promise<void> = async () => {},
): Promise<void> {
  const root = projectRoot();
  await lockContent(root, async () => {
    const was = await readIfThere(path.join(root, ADDRESSES));
    const { book, file } = readAddressBook(root);
    if (file && hasErrors([file])) {
      for (const message of file.messages) console.error(messageLine(path.join(root, ADDRESSES), message));
      process.exitCode = 1;
      return;
    }
    const addressed = speaker ? find(root, 'speakers', book) : guess(root, names, book);
    const edited = await edit(addressed);
    if ('reason' in edited) {
      const at = path.join(root, addressed.fileOf(names[0]) ?? ADDRESSES);
      console.error(messageLine(at, { reason: edited.reason, ruleId: 'address-book' }));
      process.exitCode = 1;
      return;
    }
    await writeBook(root, was, { ...book, [addressed.kind]: edited.histories });
    await apply(addressed);
    console.log(
      json
        ? jsonLine({ [addressed.kind]: names, written: ADDRESSES })
        : `${edited.said}; ${ADDRESSES} written. Build, and commit what has changed in content/`,
    );
  });
}

/** What is no article, nor was one, may be a speaker. */
function guess(root: string, names: readonly string[], book: AddressBook): Addressed {
  const articles = find(root, 'articles', book);
  const speakers = find(root, 'speakers', book);
  const isKnown = ({ fileOf, histories, wasPublished }: Addressed) =>
    names.some((name) => fileOf(name) !== undefined || name in histories || wasPublished(name));
  return !isKnown(articles) && isKnown(speakers) ? speakers : articles;
}

function find(root: string, kind: Addressed['kind'], book: AddressBook): Addressed {
  const files =
    kind === 'articles'
      ? new Map(listFiles(root, ARTICLES, '.md').map((file) => [slugOf(file), file]))
      : new Map(listFiles(root, SPEAKERS, '.yml').map((file) => [path.parse(file).name, file]));
  const pages = readSpeakerPages(root).ids;
  return {
    root,
    kind,
    histories: book[kind],
    fileOf: (name) => files.get(name),
    wasPublished: (name) =>
      kind === 'speakers' ? pages.includes(name) : existsSync(path.join(root, LEDGERS, `${name}.json`)),
  };
}

async function writeBook(
  root: string,
  was: string | null,
  { articles, speakers }: AddressBook,
): Promise<void> {
  const told = (histories: Readonly<Record<string, History>>) =>
    Object.fromEntries(
      Object.entries(histories)
        .filter(([, { formerly, withdrawn }]) => formerly.length > 0 || withdrawn)
        .map(([name, { formerly, withdrawn }]) => [
          name,
          { ...(formerly.length > 0 && { formerly }), ...(withdrawn && { withdrawn }) },
        ]),
    );
  await replaceText(
    root,
    ADDRESSES,
    was,
    HEADING + stringify({ articles: told(articles), speakers: told(speakers) }),
  );
}
