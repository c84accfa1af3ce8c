import { IndexError } from './index-error.ts';

/** Fetches a file of the index by its name beside the first. Rejects if it isn't to be had. */
export type FetchFile = (name: string) => Promise<Uint8Array>;

/**
 * Reads JSON.
 *
 * @throws {IndexError} if the file is cut off
 */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw new IndexError('incomplete');
  }
}
