import { report } from '../message/report.ts';
import { excerpt } from '../text/excerpt.ts';
import type { Anchor } from './anchor.ts';
import { anchorPointers } from './anchor-pointers.ts';
import type { FiledNote } from './filed-note.ts';
import { narrowed } from './narrowed.ts';
import type { NoteContext } from './note-context.ts';
import type { Pointers } from './pointers.ts';

/**
 * Anchors a note kept apart: exactly, then nearly, then by what the ledger knows to have taken the place of its words. These
 * last may have nothing in common with the old ones, so that they are only taken once an editor asks for it.
 *
 * @returns Null when it can’t be published, which is reported on its file.
 */
export function anchorApart(
  { label, file, place }: FiledNote,
  pointers: Pointers,
  context: NoteContext,
): Anchor | null {
  const { slug, within, rewrites } = context;
  const found = anchorPointers(pointers, within);
  const wanted = pointers.quote?.exact;
  const words = wanted === undefined ? 'words by their offsets alone' : `“${excerpt(wanted)}”`;
  if (found.state === 'exact') return found;
  if (found.state === 'ambiguous') {
    const reason = `${label} speaks of ${words}, which stand in ${found.places} places; give it the words before (prefix) and behind (suffix).`;
    report(file, 'annotation-ambiguous', reason, { place, actual: wanted });
    return null;
  }
  const anchor = found.state === 'reworded' ? found : replacement(pointers, context);
  if (anchor) {
    const now = within.text.slice(anchor.start, anchor.end);
    const command = `\`npm run readout -- annotate content/annotations/${slug}.json --article ${slug}\``;
    const isFatal = found.state === 'orphan' && !rewrites;
    const advice = rewrites
      ? 'it has been given these words.'
      : `${isFatal ? 'if it still holds, ' : ''}run ${command} to give it the new words.`;
    const reason = `${label} speaks of ${words}, which now reads “${excerpt(now)}”; ${advice}`;
    report(file, 'annotation-reworded', reason, { place, actual: wanted, expected: [now], fatal: isFatal });
    return isFatal ? null : anchor;
  }
  const nearest = found.state === 'orphan' ? found.nearest : null;
  const shown = nearest === null ? '' : ` The nearest are “${excerpt(nearest)}”.`;
  const reason = `${label} speaks of ${words}, which do not stand in a paragraph of the article.${shown} Give it words that do, or take it out.`;
  report(file, 'annotation-orphan', reason, {
    place,
    actual: wanted,
    expected: nearest === null ? [] : [nearest],
  });
  return null;
}

/** The only stretch of the article that stands where the words stood, in the paragraph that the note names, if it names one. */
function replacement({ quote, fragment }: Pointers, { within, trace }: NoteContext): Anchor | null {
  if (!quote) return null;
  const [found, ...others] = within.paragraphs.flatMap(({ id, aliases, start, end }, paragraph) => {
    const isMeant = fragment === null || id === fragment.id || aliases.includes(fragment.id);
    const text = within.text.slice(start, end);
    const stretches = isMeant ? trace(quote.exact, paragraph, text) : [];
    return stretches
      .map((stretch) => narrowed(stretch, quote.exact, text))
      .map((stretch) => ({ start: start + stretch.start, end: start + stretch.end }));
  });
  return found && others.length === 0 ? found : null;
}
