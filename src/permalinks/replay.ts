import type { Ledger } from '../schema/ledger.ts';
import { locate } from './locate.ts';
import { reconcile } from './reconcile.ts';

/** When the ledger is saved. */
export type Save = 'every' | 'fifth' | 'once' | 'never';

/** Where a link to a paragraph of a revision leads on the last one. */
export interface Resolution {
  from_revision: number;
  index: number;
  resolved_index: number | null;
}

/** Publishes the revisions one after the other and follows a link to every paragraph of each on the last. */
export function replay(revisions: readonly (readonly string[])[], save: Save): Resolution[] {
  let saved: Ledger | null = null;
  const ids: string[][] = [];
  let last = new Map<string, number>();
  let gone = new Set<string>();
  revisions.forEach((texts, r) => {
    const built = reconcile(
      saved,
      { paragraphs: texts.map((text) => ({ text })), quotes: [] },
      { today: '2025-01-01', keepWordings: false },
    );
    if (save === 'every' || (save === 'fifth' && r % 5 === 0) || (save === 'once' && r === 0))
      saved = built.ledger;
    ids.push(built.paragraphs.map((p) => p.id));
    if (r === revisions.length - 1) {
      last = new Map(built.paragraphs.flatMap((p, i) => [p.id, ...p.aliases].map((id) => [id, i] as const)));
      gone = new Set(
        built.ledger.paragraphs.filter((e) => e.removed).flatMap((e) => [e.id, ...(e.aliases ?? [])]),
      );
    }
  });
  const texts = revisions.at(-1) ?? [];
  const cache = new Map<string, number | null>();
  const follow = (id: string): number | null => {
    const at = last.get(id);
    if (at !== undefined) return at;
    if (gone.has(id)) return null;
    if (!cache.has(id)) cache.set(id, locate(id, texts)?.index ?? null);
    return cache.get(id) ?? null;
  };
  return ids.flatMap((list, r) =>
    list.map((id, index) => ({ from_revision: r, index, resolved_index: follow(id) })),
  );
}
