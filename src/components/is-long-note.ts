/** From how many words on a note is folded: what fits beside a paragraph of usual length. */
const LONG = 90;

/** Whether a note is folded. */
export function isLongNote({ bodyText }: { bodyText: string }): boolean {
  return bodyText.split(/\s+/).length > LONG;
}
