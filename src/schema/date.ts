import { z } from 'zod';

/** A calendar day that exists, as `YYYY-MM-DD` (ISO 8601). */
export const isoDay = z.iso.date();

/** A calendar day, or an instant with its offset: `2025-03-18`, `2025-03-19T09:00:00Z` (ISO 8601, RFC 3339). */
export const isoDate = z.union([isoDay, z.iso.datetime({ offset: true })]);
