import type { Plugins } from '../markdown/plugins.ts';
import type { AddressBook } from '../schema/address-book.ts';
import type { Settings } from '../settings/settings.ts';
import { isoToday } from './iso-today.ts';
import { ledgerBases } from './ledger-bases.ts';
import { readAddressBook } from './read-address-book.ts';
import type { People } from './read-people.ts';

/** What every article of a site is read with. */
export interface ReadContext extends Readonly<People> {
  /** The folder that holds `content/`, as an absolute path. */
  root: string;
  settings: Settings;
  /** The paper's; see `loadPlugins`. */
  plugins?: Plugins | undefined;
  /** The day to note in ledgers, as an ISO day. */
  today: string;
  /** What was renamed or withdrawn. */
  book: AddressBook;
  /** Ledgers as they were last published, where their files hold more; see `ledgerBases`. */
  bases: ReadonlyMap<string, string | null>;
}

/** What the articles of a project are read with now. */
export function readContext(
  root: string,
  settings: Settings,
  people: People,
  {
    today = isoToday(),
    plugins,
    book = readAddressBook(root).book,
  }: Partial<Pick<ReadContext, 'today' | 'plugins' | 'book'>> = {},
): ReadContext {
  return { root, settings, plugins, ...people, today, book, bases: ledgerBases(root) };
}
