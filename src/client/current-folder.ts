import { IndexError } from '../search/index-error.ts';

/** For so long a page, or an answer of {@link currentFolder}, is taken for the site as it is, in ms. */
export const FRESH = 60_000;

/**
 * The name of the folder in which the site's search index lies now.
 *
 * @param home The URL of the folder above it, slash at the end.
 * @throws {IndexError} if nobody can tell
 */
export async function currentFolder(home: string): Promise<string> {
  const response = await fetch(`${home}current.json`, { cache: 'no-cache' }).catch(() => null);
  if (response === null) throw new IndexError('network');
  if (!response.ok) throw new IndexError('missing');
  const { folder } = (await response.json()) as { folder: string };
  return folder;
}
