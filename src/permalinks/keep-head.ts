import type { Head } from '../schema/ledger.ts';

/** All heads with the one that stands now as the last. Unchanged where it is the last already. */
export function keepHead(heads: readonly Head[] = [], now: Omit<Head, 'since'>, today: string): Head[] {
  const last = heads.at(-1);
  if (last && sameHead(last, now)) return [...heads];
  // Of one day only the last can be looked at.
  const before = heads.filter(({ since }) => since !== today);
  const stood = before.at(-1);
  return stood && sameHead(stood, now) ? before : [...before, { since: today, ...now }];
}

function sameHead(
  { since: _, ...one }: Head,
  { headline, dek, headings = [] }: Omit<Head, 'since'>,
): boolean {
  const own = (all: Head['headings']) =>
    JSON.stringify((all ?? []).map(({ text, before }) => [text, before]));
  return one.headline === headline && one.dek === dek && own(one.headings) === own(headings);
}
