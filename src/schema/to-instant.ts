/** An ISO day, as the instant at which it begins, or an ISO instant, in UTC: `2025-03-18T09:00:00Z` (RFC 3339). */
export function toInstant(date: string): string {
  return new Date(date).toISOString().replace('.000Z', 'Z');
}
