import { type Change, counted, leavesOut } from './change.ts';
import type { Made } from './count-made.ts';

const NAMES: Record<keyof Made, [string, string]> = {
  paragraphs: ['paragraph', 'paragraphs'],
  headings: ['heading', 'headings'],
  quotations: ['block quote', 'block quotes'],
  lists: ['list', 'lists'],
  tables: ['table', 'tables'],
  pictures: ['picture', 'pictures'],
  notes: ['note', 'notes'],
};

/** In one line, what was made of a source, and what of it was left out or changed, by kind and count: `3 paragraphs, 1 note; left out: 2 comments`. */
export function describeImport(made: Made, changes: readonly Change[]): string {
  const parts = [
    Object.entries(NAMES).flatMap(([name, [one, several]]) => {
      const count = made[name as keyof Made];
      return count > 0 ? [`${count} ${count === 1 ? one : several}`] : [];
    }),
    countedKinds(changes.filter(({ kind }) => leavesOut(kind))),
    countedKinds(changes.filter(({ kind }) => !leavesOut(kind))),
  ].map((each) => each.join(', '));
  return ['', 'left out: ', 'changed: '].flatMap((lead, i) => (parts[i] ? [lead + parts[i]] : [])).join('; ');
}

function countedKinds(changes: readonly Change[]): string[] {
  const counts = new Map<Change['kind'], number>();
  for (const { kind } of changes) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => counted(kind, count));
}
