import type { Anchor } from './anchor.ts';
import type { AnchorText } from './anchor-pointers.ts';
import type { Trace } from './follow-edit.ts';

/** The article that notes are settled on. */
export interface NoteContext {
  slug: string;
  /** The article’s address, and where its text was first published, if that is elsewhere. */
  url: string;
  sourceUrl: string | null;
  within: AnchorText;
  /** The notes of the article’s own Markdown by id, and where they stand in the text. */
  own: ReadonlyMap<string, Anchor>;
  /** What became of words since the last build. */
  trace: Trace;
  /** Whether the notes are about to be written down with the words they are found on. */
  rewrites: boolean;
}
