import { type QuotationMark, quotationMarks } from '../text/quotation-marks.ts';
import type { QuotedSpan } from './passage.ts';

/**
 * The outermost stretches between double quotation marks in one block, marks included. A mark that is never closed runs
 * to the next opening one, or to the block's end, as quotations over several paragraphs are printed.
 *
 * @param passage the place of the block in the text
 * @param language BCP 47
 */
export function quotedSpans(
  text: string,
  block: { start: number; end: number },
  passage: number,
  language: string,
): QuotedSpan[] {
  const marks = quotationMarks(text, block.start, block.end, language);
  const partners = pair(marks);
  const spans: QuotedSpan[] = [];
  let at = 0;
  while (at < marks.length) {
    const mark = marks[at];
    if (!mark) break;
    const partner = partners[at];
    const following = marks[at + 1];
    if (mark.role === 'close') {
      at++;
      continue;
    }
    if (partner !== undefined) {
      const closing = marks[partner] ?? mark;
      spans.push({
        start: mark.start,
        end: closing.end,
        inner: { start: mark.end, end: closing.start },
        passage,
        closed: true,
      });
      at = partner + 1;
    } else {
      const goesOn = following && sameKind(text, mark, following) ? following.start : block.end;
      const end = forgottenEnd(text, mark.end, goesOn);
      spans.push({ start: mark.start, end, inner: { start: mark.end, end }, passage, closed: false });
      at = goesOn === block.end ? marks.length : at + 1;
    }
  }
  return spans.filter(
    ({ inner, start, end }) =>
      /[\p{L}\p{N}]/u.test(text.slice(inner.start, inner.end)) &&
      !(
        NICKNAME.test(text.slice(inner.start, inner.end)) &&
        /\p{Lu}\p{L}+ $/u.test(text.slice(block.start, start)) &&
        /^ \p{Lu}\p{L}/u.test(text.slice(end, block.end))
      ),
  );
}

const SAID = '(?:said|says|told|asked|added|replied|wrote|warned|explained|insisted)';
const NAME = "\\p{Lu}[\\p{L}’'-]*";
/** “…, said Anna Berg.”, “…, she added.” up to the end of the sentence */
const WHO_SAID = new RegExp(
  `[,?!](?=\\s+(?:${SAID} (?:the )?(?:\\p{Ll}+ ){0,3}${NAME}|(?:he|she|they|${NAME}(?: ${NAME}){0,3}) ${SAID})[^.?!]*[.?!]\\s*$)`,
  'u',
);

/** Where a quotation whose closing mark was forgotten ends: before the words that tell who said it, if they end the stretch. */
function forgottenEnd(text: string, from: number, to: number): number {
  const match = WHO_SAID.exec(text.slice(from, to));
  return match ? from + match.index + 1 : to;
}

/** Whether words from an opening mark to the end of a paragraph end in those that tell who said them: its closing mark is forgotten. */
export const endsInWhoSaid = (words: string): boolean => WHO_SAID.test(words);

/** “Bell” in “Ada “Bell” Finch”, “The Bell” in “Ada “The Bell” Finch”: a part of the name. */
const NICKNAME = /^\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,2}$/u;

/** For each opening mark the place of its closing mark, innermost first; undefined where there is none. */
function pair(marks: readonly QuotationMark[]): (number | undefined)[] {
  const partners = new Array<number | undefined>(marks.length).fill(undefined);
  const open: number[] = [];
  for (const [i, mark] of marks.entries()) {
    const opening = mark.role === 'open' || open.length === 0 ? undefined : open.pop();
    if (opening !== undefined) partners[opening] = i;
    else if (mark.role !== 'close') open.push(i);
  }
  return partners;
}

const sameKind = (text: string, one: QuotationMark, other: QuotationMark) =>
  kindOf(text.slice(one.start, one.end)) === kindOf(text.slice(other.start, other.end));

const kindOf = (mark: string) => (/[“”„‟]/.test(mark) ? 'curly' : mark);
