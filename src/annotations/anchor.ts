/** Words of a paragraph, in UTF-16 code units of its text, end exclusive. */
export interface Anchor {
  start: number;
  end: number;
}
