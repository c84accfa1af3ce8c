/** An ISO day as the instant at which it begins in UTC; an instant as it is. RFC 3339, as feeds want it. */
export function toInstant(date: string): string {
  return date.includes('T') ? date : `${date}T00:00:00Z`;
}
