import type { VFile } from 'vfile';
import { readYaml } from '../markdown/read-yaml.ts';
import { type AddressBook, addressBook } from '../schema/address-book.ts';
import { ADDRESSES } from './content-files.ts';
import { entrySort } from './entry-sort.ts';
import { readTextFile } from './read-text-file.ts';

/** What became of addresses, and the file that says so; null where nothing was ever renamed or withdrawn. */
export interface ReadAddressBook {
  book: AddressBook;
  file: VFile | null;
}

/** Reads `content/addresses.yml`. What is wrong with it is told on the file. */
export function readAddressBook(root: string): ReadAddressBook {
  const empty = { articles: {}, speakers: {} };
  if (entrySort(`${root}/${ADDRESSES}`) === null) return { book: empty, file: null };
  const file = readTextFile(root, ADDRESSES);
  const book =
    file.messages.length > 0
      ? null
      : readYaml(String(file), addressBook, file, { offset: 0, ruleId: 'address-book' });
  return { book: book ?? empty, file };
}
