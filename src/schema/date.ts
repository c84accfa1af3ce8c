import { z } from 'zod';

/*
 * The `error` of a schema in this folder is a noun phrase that completes “expected …” in a message to an editor.
 */

/** How every message on a day begins. */
export const A_DAY = 'a day that exists, written like 2025-03-18';

/** A calendar day that exists, as `YYYY-MM-DD` (ISO 8601). */
export const isoDay = z.iso.date({ error: A_DAY });

/** A calendar day, or an instant with its offset: `2025-03-18`, `2025-03-19T09:00:00Z` (ISO 8601, RFC 3339). */
export const isoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true })], {
  error: `${A_DAY}, or a time like 2025-03-18T09:00:00Z`,
});
