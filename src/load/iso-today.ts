/** The day it is, in UTC, as an ISO day. */
export function isoToday(): string {
  return new Date().toISOString().slice(0, 10);
}
