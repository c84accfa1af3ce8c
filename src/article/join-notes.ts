import { anchorText } from '../annotations/anchor-pointers.ts';
import type { Trace } from '../annotations/follow-edit.ts';
import { readForeignNotes } from '../annotations/read-foreign-notes.ts';
import type { AnchoredNote } from '../annotations/read-notes.ts';
import { settleNotes } from '../annotations/settle-notes.ts';
import type { Standing } from '../permalinks/carry-forward.ts';
import type { RunningText } from '../text/join-paragraphs.ts';
import type { ArticleContext } from './article-context.ts';
import { mergeNotes, type PlacedNote, placeNotes, textAnchors } from './place-notes.ts';
import type { Writers } from './writers.ts';

/** What notes kept apart are anchored in. */
export interface NoteGround {
  running: RunningText;
  /** Of the paragraphs, in order. */
  permalinks: readonly Standing[];
  /** Where the text was first published, if that is elsewhere. */
  sourceUrl: string | null;
  /** What became of words since the last build. */
  trace: Trace;
}

/** The notes of the Markdown and those of the file beside it, in the order in which their words end. */
export function joinNotes(
  notes: readonly AnchoredNote[],
  { running, permalinks, sourceUrl, trace }: NoteGround,
  { slug, url, notesFile }: ArticleContext,
  writers: Writers,
): PlacedNote[] {
  const placed = placeNotes(notes, url, writers);
  const filed = notesFile ? readForeignNotes(notesFile) : [];
  if (filed.length === 0) return mergeNotes(placed, [], running);
  const paragraphs = permalinks.map(({ id, aliases }, index) => ({
    id,
    aliases,
    start: running.spans[index]?.start ?? 0,
    end: running.spans[index]?.end ?? 0,
  }));
  const within = anchorText(running.text, paragraphs);
  const own = textAnchors(placed, running);
  const apart = settleNotes(filed, { slug, url, sourceUrl, within, own, trace, rewrites: false });
  return mergeNotes(
    placed,
    apart.filter((note) => note !== null),
    running,
  );
}
