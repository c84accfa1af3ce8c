import { CONTEXT_WORDS, textDirective } from '../search/text-directive.ts';

/**
 * What makes a link to a paragraph one to some of its words. Empty where they stand elsewhere on the page with the same words
 * around them: the browser would mark the wrong ones.
 *
 * @param span the words’ start and end in the paragraph, in UTF-16 code units
 * @param page the text of every paragraph
 */
export function directiveTo(
  paragraph: string,
  span: readonly [number, number],
  page: readonly string[],
): string {
  const [start, end] = span;
  const before = BEFORE.exec(paragraph.slice(0, start))?.[0] ?? '';
  const behind = BEHIND.exec(paragraph.slice(end))?.[0] ?? '';
  const around = before + paragraph.slice(start, end) + behind;
  const places = page.reduce((count, text) => count + text.split(around).length - 1, 0);
  return places === 1 ? textDirective(paragraph, [span]) : '';
}

const BEFORE = new RegExp(`(?:\\S+\\s*){0,${CONTEXT_WORDS}}$`, 'u');
const BEHIND = new RegExp(`^(?:\\s*\\S+){0,${CONTEXT_WORDS}}`, 'u');
