import { SPEAKER_PAGES } from './speaker-pages.ts';

/** What an editor is told of a ledger that was saved, by its path from the root. */
export function describeSaved(path: string): string {
  return `${path} saved; commit it${path === SPEAKER_PAGES ? '' : ' with its article'}`;
}
