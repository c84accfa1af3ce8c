import type { FetchFile } from '../search/fetch-file.ts';
import { IndexError } from '../search/index-error.ts';

/** Waits before trying again, in ms: a lost packet is made good at once, a passing tunnel soon after. */
const WAITS = [300, 1_500];

/**
 * Fetches index files from a folder, trying again where the network fails. Files that are there never change, so what
 * the browser keeps of them is good for ever.
 *
 * @param folder The folder's URL, slash at the end.
 * @param isDamaged Whether what the browser keeps of them can't be read: then they come from the host, and are kept anew.
 */
export function fetchFrom(folder: string, isDamaged = false): FetchFile {
  const cache = isDamaged ? 'reload' : 'default';
  return async (name) => {
    for (const wait of [...WAITS, null]) {
      const response = await fetch(folder + name, { cache }).catch(() => null);
      if (response?.ok) return new Uint8Array(await response.arrayBuffer());
      if (response?.status === 404) throw new IndexError('renewed');
      if (wait === null) break;
      await new Promise((resolve) => setTimeout(resolve, wait));
    }
    throw new IndexError('network');
  };
}
