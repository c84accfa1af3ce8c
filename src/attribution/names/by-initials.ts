import type { Member } from './cast.ts';

/** The people of whom a label’s capitals are the initials, or the first of them (“AB” of “Anna Berg-Holm”), where they are only one’s. */
export function byInitials(members: Iterable<Member>): (label: string) => Member | undefined {
  const found = new Map<string, Member | null>();
  for (const member of new Set(members)) {
    if (member.given.length === 0 || member.personhood <= 0.5) continue;
    const initials = (member.name.match(/(?<![\p{L}’'])\p{Lu}/gu) ?? []).join('');
    for (const key of new Set([initials.slice(0, 2), initials.slice(0, 3)]))
      if (key.length > 1) found.set(key, found.has(key) ? null : member);
  }
  return (label) => found.get(label) ?? undefined;
}
