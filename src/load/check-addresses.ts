import { VFile } from 'vfile';
import { nearest } from '../message/nearest.ts';
import { report } from '../message/report.ts';
import { formerNames, type History } from '../schema/address-book.ts';
import { ADDRESSES, ARTICLES, LEDGERS, SPEAKERS, slugOf } from './content-files.ts';
import { listFiles } from './list-files.ts';
import type { ReadAddressBook } from './read-address-book.ts';
import { checkSpeakerPages } from './speaker-pages.ts';

/** What there is of a site, whatever its state. */
interface Present {
  /** The slugs of its articles. */
  articles: readonly string[];
  /** The slugs of those that wait to be published. */
  waiting: ReadonlyMap<string, unknown>;
  /** The ids of its speakers. */
  speakers: readonly string[];
}

/**
 * Sees to it that no address is forgotten: reports ledgers whose article is gone without a word, speakers who are, and what `content/addresses.yml`
 * says that is not so.
 *
 * @returns the files that have messages, and the address book
 */
export function checkAddresses(root: string, { book, file }: ReadAddressBook, present: Present): VFile[] {
  const ledgers = listFiles(root, LEDGERS, '.json').map((path) =>
    path.slice(LEDGERS.length + 1, -'.json'.length),
  );
  const [articles, known] = [new Set(present.articles), new Set(ledgers)];
  const lost = ledgers.filter((slug) => !articles.has(slug) && !book.articles[slug]?.withdrawn);
  const unknown = present.articles.filter((slug) => !known.has(slug));
  const back = ledgers.filter((slug) => present.waiting.has(slug) && !book.articles[slug]?.withdrawn);
  const files = new Map(listFiles(root, ARTICLES, '.md').map((path) => [slugOf(path), path]));
  return [
    ...(file ? [file] : []),
    ...lost.map((slug) => reportLost(root, slug, unknown)),
    ...back.map((slug) => reportBack(files.get(slug) ?? ARTICLES, slug)),
    ...checkNames(book.articles, present.articles, 'article', (slug) => files.get(slug) ?? ADDRESSES, lost),
    ...checkNames(book.speakers, present.speakers, 'speaker', (id) => `${SPEAKERS}/${id}.yml`, []),
    ...checkSpeakerPages(root, book),
  ];
}

/** @param unknown the articles that have no ledger: one of them may be this one */
function reportLost(root: string, slug: string, unknown: readonly string[]): VFile {
  const file = new VFile({ path: `${LEDGERS}/${slug}.json`, cwd: root });
  const renamed = nearest(slug, unknown) ?? (unknown.length === 1 ? unknown[0] : undefined) ?? 'NEW-NAME';
  const reason = `The article “${slug}”, whose permalinks these are, is not there. If it has another name now: \`npm run readout -- links rename ${slug} ${renamed}\`. If it was taken down: \`npm run readout -- links withdraw ${slug} --reason "…"\`.`;
  report(file, 'ledger-article', reason, { place: { line: 1, column: 1 }, actual: slug });
  return file;
}

/** Only a warning: an editor may take an article back for an hour. */
function reportBack(path: string, slug: string): VFile {
  const file = new VFile({ path });
  const reason = `“${slug}” has been published, and is held back now: its address leads nowhere meanwhile. Publish it again, or tell readers why it is gone: \`npm run readout -- links withdraw ${slug} --reason "…"\`.`;
  report(file, 'ledger-article', reason, { place: { line: 1, column: 1 }, actual: slug, fatal: false });
  return file;
}

function checkNames(
  histories: Readonly<Record<string, History>>,
  present: readonly string[],
  what: string,
  fileOf: (name: string) => string,
  told: readonly string[],
): VFile[] {
  return Object.entries(histories).flatMap(([name, history]) => {
    const taken = formerNames(name, history).filter((former) => present.includes(former));
    const isLost = !history.withdrawn && !present.includes(name) && !told.includes(name);
    return [
      ...taken.map((former) => {
        const reason = `The address of the ${what} “${former}” leads to “${name}”, which was called so before; give the new one another file name.`;
        return fileWith(fileOf(former), reason, former);
      }),
      ...(isLost
        ? [
            fileWith(
              ADDRESSES,
              `The ${what} “${name}”, to which other addresses lead, is not there; put its file back, rename it with \`npm run readout -- links rename\`, or withdraw it.`,
              name,
            ),
          ]
        : []),
    ];
  });
}

function fileWith(path: string, reason: string, actual: string): VFile {
  const file = new VFile({ path });
  report(file, 'address-book', reason, { place: { line: 1, column: 1 }, actual });
  return file;
}
