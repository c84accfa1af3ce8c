/** What a terminal obeys or turns around, and JSON leaves as it is: controls beyond ASCII’s first, marks of direction. */
const UNSEEN = /[\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g;

/** A value as JSON on one line that a terminal may be shown: read again, it is the same value. */
export function jsonLine(value: unknown): string {
  return JSON.stringify(value).replace(
    UNSEEN,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
