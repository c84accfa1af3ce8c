import { FIRST_FILE } from '../search/first-file.ts';
import { IndexError, type IndexFault } from '../search/index-error.ts';
import { openIndex } from '../search/open-index.ts';
import type { SearchIndex } from '../search/search-index.ts';
import { currentFolder, FRESH } from './current-folder.ts';
import { fetchFrom } from './search-fetch.ts';

/** Which index the site has, as far as the page knows. */
export interface KnownIndex {
  folder: string;
  /** When it was the current one, in ms since the epoch. */
  at: number;
  /** Its first file, if the page has it already. */
  first: Uint8Array | null;
}

/** What is wrong with an index when what is kept of it is not what was written. */
const DAMAGED: readonly IndexFault[] = ['incomplete', 'version'];

interface Opened {
  folder: string;
  index: Promise<SearchIndex>;
  at: number;
}

/**
 * Answers with the index that the site has now, and opens another when the site was published again.
 *
 * @param now the page's time, in ms since the epoch
 */
export type CurrentIndex = <T>(
  known: KnownIndex | null,
  now: number,
  use: (index: SearchIndex) => Promise<T>,
) => Promise<T>;

/** @param home The URL of the folder above those of the indexes, slash at the end. */
export function currentIndex(home: string): CurrentIndex {
  let opened: Opened | null = null;
  const open = ({ folder, at, first }: KnownIndex, isDamaged = false): Opened => {
    if (opened?.folder === folder && !isDamaged) {
      opened.at = at;
      return opened;
    }
    const fetchFile = fetchFrom(`${home}${folder}/`, isDamaged);
    const index = openIndex(async (name) =>
      name === FIRST_FILE && first !== null ? first : fetchFile(name),
    );
    const mine = { folder, index, at };
    index.catch(() => {
      if (opened === mine) opened = null;
    });
    opened = mine;
    return mine;
  };
  const renewed = async (now: number): Promise<Opened> =>
    open({ folder: await currentFolder(home), at: now, first: null });
  /** Without a network, what was there before must do. */
  const fresh = async (known: KnownIndex | null, now: number): Promise<Opened> => {
    const last = opened ?? (known && { ...known, index: null });
    if (last === null) return renewed(now);
    const reopen = () => (last.index === null && known ? open(known) : (last as Opened));
    return now - last.at < FRESH ? reopen() : renewed(now).catch(reopen);
  };
  return async (known, now, use) => {
    const current = await fresh(known, now);
    try {
      return await use(await current.index);
    } catch (error) {
      const folder = await currentFolder(home).catch(() => current.folder);
      const isSame = folder === current.folder;
      if (isSame && error instanceof IndexError && !DAMAGED.includes(error.fault)) throw error;
      // The host has another index than this page thought, or the browser keeps something else in its place.
      return use(await open({ folder, at: now, first: null }, isSame).index);
    }
  };
}
