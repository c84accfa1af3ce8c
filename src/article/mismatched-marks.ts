/** A quotation mark where it stands: in UTF-16 code units of the text. */
interface Mark {
  mark: string;
  offset: number;
}

/** A quotation mark that is of another kind than its partner. */
export interface MismatchedMark extends Mark {
  partner: Mark;
  /** What to write in its place. */
  instead: string;
}

/** Curly double marks. */
export const CURLY = /[„“”]/g;

/** Straight double marks; “10"” is ten inches. */
export const STRAIGHT = /(?<!\d)"|(?<=\d)"(?=[\p{L}])/gu;

/** The mark that opens a quotation in a text, and the one that closes it: in German „ opens and “ closes. */
export const curlyPair = (text: string): { opening: string; closing: string } =>
  text.includes('„') ? { opening: '„', closing: '“' } : { opening: '“', closing: '”' };

/**
 * Finds quotations that are closed, or opened, with a mark of another kind: `“It boils," she said`, `“It boils,“ she said`, `"It boils,” she
 * said`. It goes by where a mark stands, so it is to be asked only of a text in which a mark lacks its partner.
 */
export function mismatchedMarks(text: string): MismatchedMark[] {
  const { opening, closing } = curlyPair(text);
  const open: Mark[] = [];
  const found: MismatchedMark[] = [];
  for (const each of doubleMarks(text)) {
    const { mark } = each;
    const last = open.at(-1);
    const isAtEnd = isWhereOneCloses(text, each.offset, opening);
    if (mark === '"' ? !isAtEnd : mark === opening && !(isAtEnd && last)) {
      open.push(each);
      continue;
    }
    open.pop();
    if (
      !last ||
      (last.mark === '"' && mark === '"') ||
      (last.mark === opening && mark !== opening && mark !== '"')
    )
      continue;
    if (last.mark === opening) found.push({ ...each, partner: last, instead: closing });
    else if (mark === opening) found.push({ ...each, partner: last, instead: last.mark });
    else found.push({ ...last, partner: each, instead: opening });
  }
  return found;
}

const doubleMarks = (text: string): Mark[] =>
  [...text.matchAll(CURLY), ...text.matchAll(STRAIGHT)]
    .map(({ 0: mark, index: offset }) => ({ mark, offset }))
    .sort((a, b) => a.offset - b.offset);

function isWhereOneCloses(text: string, offset: number, opening: string): boolean {
  const [before, behind] = [text.charAt(offset - 1), text.charAt(offset + 1)];
  return /[^\s([{]/u.test(before) && before !== opening && !/[\p{L}\p{N}]/u.test(behind);
}
