/** A double quotation mark, and what it may do where it stands. */
export interface QuotationMark {
  /** In UTF-16 code units of the text, end exclusive. */
  start: number;
  end: number;
  role: 'open' | 'close' | 'either';
}

const DOUBLE = /[“”„‟«»"]|''|``/g;

/** Marks that close where English opens: „so“, »so«. */
const GERMANIC = /^(?:de|da|cs|sk|sl|hr|bs|et|lt|lv|is|ka|uk|ru|be|bg|sr|mk)\b/i;
const REVERSED_GUILLEMETS = /^(?:de|da|sl|hr)\b/i;

/**
 * The double quotation marks between two offsets, in order. “Either” is left for straight marks that the characters on
 * both sides don't settle.
 *
 * @param language BCP 47; German and its neighbours close with the mark that opens in English
 */
export function quotationMarks(text: string, from: number, to: number, language: string): QuotationMark[] {
  const marks: QuotationMark[] = [];
  let inAttribute = false;
  for (const match of text.slice(from, to).matchAll(DOUBLE)) {
    const start = from + match.index;
    const end = start + match[0].length;
    // `class="lede"` in a text that was HTML once.
    const opensAttribute = match[0] === '"' && text[start - 1] === '=';
    const isMarkUp = opensAttribute || (inAttribute && match[0] === '"');
    inAttribute = opensAttribute;
    if (isMarkUp) continue;
    const before = start > from ? sideOf(text, start - 1, -1) : '\n';
    const after = end < to ? sideOf(text, end, 1) : '\n';
    marks.push({ start, end, role: roleOf(match[0], before, after, language) });
  }
  return byTurns(text, marks);
}

/** Straight marks, an even number of them, which the characters beside them make close before they open, do either by turns. */
function byTurns(text: string, marks: QuotationMark[]): QuotationMark[] {
  const isStraight = marks.every(({ start }) => text[start] === '"');
  if (!isStraight || marks.length % 2 === 1) return marks;
  let open = 0;
  const isSound = marks.every(({ role }) => {
    if (role === 'either') return false;
    open += role === 'open' ? 1 : -1;
    return open >= 0;
  });
  if (isSound && open === 0) return marks;
  return marks.map((mark, i) => ({ ...mark, role: i % 2 === 0 ? 'open' : 'close' }));
}

/** The character beside a mark, a single mark looked past: in “‘Yes,’ he said” the outer mark opens all the same. */
function sideOf(text: string, at: number, step: 1 | -1): string {
  const character = text[at] ?? '\n';
  return /['‘’]/.test(character) ? (text[at + step] ?? '\n') : character;
}

function roleOf(mark: string, before: string, after: string, language: string): QuotationMark['role'] {
  if (mark === '„' || mark === '‟') return 'open';
  if (mark === '“' && GERMANIC.test(language)) return opensBy(before, after) ? 'open' : 'close';
  if (mark === '«' || mark === '»') {
    const reversed = REVERSED_GUILLEMETS.test(language);
    return (mark === '«') !== reversed ? 'open' : 'close';
  }
  if (mark === '“' || mark === '``') return /[^\s([{—–-]/.test(before) && /\s/.test(after) ? 'close' : 'open';
  if (mark === '”') return /[\r\n]/.test(before) ? 'open' : 'close';
  const opens = opensBy(before, after);
  const closes = !/\s/.test(before) && /[\s\p{P}]/u.test(after);
  if (opens === closes) return 'either';
  return opens ? 'open' : 'close';
}

const opensBy = (before: string, after: string) => /[\s([{—–\-/:]/.test(before) && !/\s/.test(after);
