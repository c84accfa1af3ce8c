import type { Quote } from '../schema/article.ts';

/** What stands between quotation marks of the languages that pages are written in, marks included. */
const BETWEEN_MARKS = /“[^“”]*”|„[^„“”]*[“”]|«[^«»]*»|»[^«»]*«|"[^"]*"/gu;

/** The words of a quote that are the speaker's own: of one that is only partly word for word, those between quotation marks. */
export function verbatimWords({ kind, text }: Pick<Quote, 'kind' | 'text'>): string {
  const own = kind === 'mixed' ? text.match(BETWEEN_MARKS) : null;
  return own?.join(' ') ?? text;
}
