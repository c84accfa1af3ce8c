import type { ParagraphBlock } from '../markdown/read-document.ts';

/** A quotation mark without a partner. */
export interface StrayMark {
  /** The paragraph's place among the paragraphs, from 0. */
  paragraph: number;
  /** In UTF-16 code units of the paragraph's text. */
  offset: number;
  mark: string;
  /** Whether the mark opens a quotation; a straight one may do either. */
  opens: boolean;
}

const CURLY = /[„“”]/g;
/** “10"” is ten inches. */
const STRAIGHT = /(?<!\d)"|(?<=\d)"(?=[\p{L}])/gu;

/**
 * Finds double quotation marks without a partner in their paragraph. A quotation may run over paragraphs that each
 * open with a mark again and need no closing one before the last.
 */
export function findStrayMarks(
  paragraphs: readonly Pick<ParagraphBlock, 'content' | 'containers'>[],
): StrayMark[] {
  return paragraphs.flatMap(({ content, containers }, paragraph) => {
    if (containers.at(-1)?.kind === 'code') return [];
    const next = paragraphs[paragraph + 1]?.content.text.trimStart() ?? '';
    return [...strayCurly(content.text, next), ...strayStraight(content.text, next)].map((stray) => ({
      ...stray,
      paragraph,
    }));
  });
}

function strayCurly(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const open: number[] = [];
  const stray: Omit<StrayMark, 'paragraph'>[] = [];
  // In German „ opens and “ closes.
  const opening = text.includes('„') ? '„' : '“';
  const closing = opening === '„' ? '“”' : '”';
  for (const { 0: mark, index: offset } of text.matchAll(CURLY)) {
    if (mark === opening) open.push(offset);
    else if (closing.includes(mark) && open.pop() === undefined) stray.push({ offset, mark, opens: false });
  }
  const goesOn = next.startsWith(opening);
  return [...stray, ...open.slice(goesOn ? 1 : 0).map((offset) => ({ offset, mark: opening, opens: true }))];
}

function strayStraight(text: string, next: string): Omit<StrayMark, 'paragraph'>[] {
  const marks = [...text.matchAll(STRAIGHT)];
  const last = marks.at(-1);
  if (!last || marks.length % 2 === 0 || next.startsWith('"')) return [];
  return [{ offset: last.index, mark: '"', opens: true }];
}
