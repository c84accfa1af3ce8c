import type { Access } from '../schema/web-annotation.ts';

/** What Hypothesis calls everybody. */
const EVERYBODY = '__world__';

/**
 * Whom a note is kept from, in words that follow “Annotation 1”; null for one that everybody may read. Hypothesis’ API and export say it by
 * the group, by who may read it, and by what its moderators did.
 */
export function withheld({ group, permissions, hidden, moderation_status: status }: Access): string | null {
  if (hidden === true) return 'is hidden by a moderator';
  if (status !== undefined && status !== null && status !== 'APPROVED')
    return `is not approved by a moderator (${status})`;
  if (group !== undefined && group !== null && group !== EVERYBODY)
    return `belongs to the closed group “${group}”`;
  if (!permissions?.read) return null;
  if (permissions.read.includes(`group:${EVERYBODY}`)) return null;
  const readers = permissions.read.map((each) => each.replace(/^(?:acct|group):/, '')).join(', ');
  return `may be read by nobody but ${readers || 'its author'}`;
}
