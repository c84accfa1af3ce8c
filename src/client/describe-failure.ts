import { fill } from '../locales/fill.ts';
import { IndexError, type IndexFault } from '../search/index-error.ts';

/** Tells a reader why the search does not work. */
export function describeFailure(error: unknown): string {
  return error instanceof IndexError
    ? fill(import.meta.words.searchFails, { reason: REASONS[error.fault] })
    : import.meta.words.searchBroke;
}

const REASONS: Record<IndexFault, string> = {
  missing: import.meta.words.indexMissing,
  renewed: import.meta.words.indexRenewed,
  network: import.meta.words.indexNotDelivered,
  incomplete: import.meta.words.indexIncomplete,
  version: import.meta.words.indexOfOtherVersion,
  program: import.meta.words.searchNotLoaded,
};
