/**
 * A stretch of a text, grown to whole words and freed of spaces at its ends. Null where there is no word in it.
 *
 * @param start in UTF-16 code units, as is `end`
 */
export function wholeWords(text: string, start: number, end: number): [number, number] | null {
  if (!/[\p{L}\p{N}]/u.test(text.slice(start, end))) return null;
  const before = /\s*$/.exec(text.slice(start, end))?.[0].length ?? 0;
  const behind = /^\s*/.exec(text.slice(start, end))?.[0].length ?? 0;
  const from = start + behind;
  const to = end - before;
  const grown = text.slice(0, from).match(WORD_END)?.[0] ?? '';
  const rest = text.slice(to).match(WORD_START)?.[0] ?? '';
  return [
    WORD_START.test(text.slice(from)) ? from - grown.length : from,
    WORD_END.test(text.slice(0, to)) ? to + rest.length : to,
  ];
}

const WORD_START = /^[\p{L}\p{M}\p{N}]+/u;
const WORD_END = /[\p{L}\p{M}\p{N}]+$/u;
