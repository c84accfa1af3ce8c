import type { VFile } from 'vfile';
import type { Plugins } from '../markdown/plugins.ts';
import type { ArticleLedgers } from '../permalinks/carry-published.ts';
import type { KnownAuthor } from '../schema/author.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import type { FindPicture } from './place-picture.ts';

/** What an article is built with, beside its own file. */
export interface ArticleContext extends ArticleLedgers {
  /** The last part of the article's URL. */
  slug: string;
  /** The article's absolute address. */
  url: string;
  /** Every slug that it had, oldest first; none where it has its first. */
  formerly?: readonly string[];
  /** Who may be quoted. */
  speakers: readonly KnownSpeaker[];
  /** Who writes for the paper and has a file. */
  authors?: readonly KnownAuthor[];
  /** The file of notes that are kept apart from the text, where there is one: it gets the messages on them. */
  notesFile?: VFile | null;
  /** The paper's time zone, by its IANA name: an instant in UTC is of that day there. UTC when left out. */
  timeZone?: string;
  /** The day to write into the ledger for what is new, as an ISO day. */
  today: string;
  /** Whether the ledger keeps earlier wordings in full, not only their fingerprints. */
  keepWordings: boolean;
  /** Finds the files of pictures; without it, none is looked at. */
  findPicture?: FindPicture;
  /** The owner's plugins for the article's tree, and for each of its paragraphs. */
  plugins?: Plugins | undefined;
}
