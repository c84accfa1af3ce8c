import type { Ledger } from '../schema/ledger.ts';
import { linkVersions } from './link-versions.ts';
import { locator } from './locate.ts';
import { type Reconciled, reconcile } from './reconcile.ts';

/** At which revisions the ledger is saved. At the others it is read only. */
export type Save = 'every' | 'fifth' | 'once' | 'never';

/** Where a link to a paragraph of one revision leads on the last; null for removed or not found. */
export interface Resolution {
  from_revision: number;
  index: number;
  resolved_index: number | null;
}

/**
 * Publishes the revisions of an article one after the other, makes a link to every paragraph of each, as a reader would
 * copy it, and follows it on the last as the browser does: by its id, unless what else it carries hardly fits there.
 *
 * @param revisions The paragraphs of each revision, oldest first.
 */
export function replay(revisions: readonly (readonly string[])[], save: Save): Resolution[] {
  let ledger: Ledger | null = null;
  const published: Reconciled[] = [];
  for (const [r, paragraphs] of revisions.entries()) {
    const current = { paragraphs: paragraphs.map((text) => ({ text })), quotes: [] };
    const built = reconcile(ledger, current, { today: TODAY, keepWordings: false });
    if (isSaved(save, r)) ledger = built.ledger;
    published.push(built);
  }
  const places = placesOf(published.at(-1));
  const locate = locator(revisions.at(-1) ?? []);
  return published.flatMap(({ paragraphs }, r) => {
    const versions = linkVersions(revisions[r] ?? []);
    return paragraphs.map(({ id }, index) => {
      const place = places.get(id);
      const found = locate(id, versions[index], place ?? undefined);
      const isMeant = place !== null || found?.isExact === true;
      const resolved = (isMeant ? found?.index : null) ?? place ?? null;
      return { from_revision: r, index, resolved_index: resolved };
    });
  });
}

/** No date matters to a link. */
const TODAY = '2000-01-01';

function isSaved(save: Save, revision: number): boolean {
  if (save === 'fifth') return revision % 5 === 0;
  if (save === 'once') return revision === 0;
  return save === 'every';
}

/** Where each id leads that a page has: a paragraph, or null for a tombstone. */
function placesOf(page: Reconciled | undefined): Map<string, number | null> {
  const places = new Map<string, number | null>();
  for (const [index, { id, aliases }] of page?.paragraphs.entries() ?? []) {
    for (const known of [id, ...aliases]) places.set(known, index);
  }
  for (const { id, aliases } of page?.tombstones ?? [])
    for (const known of [id, ...aliases]) places.set(known, null);
  return places;
}
