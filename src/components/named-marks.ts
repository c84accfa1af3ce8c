import type { Wording } from '../locales/wording.ts';

/** As an article's data name the mark of a note, in English; no text of an article has tags of its own. */
const MARK = /(<a [^>]*role="doc-noteref"[^>]* aria-label=")Note (\d+)/g;

/** A paragraph's HTML, with the marks of its notes named in the page's words. */
export function namedMarks(marked: string, { say }: Pick<Wording, 'say'>): string {
  return marked.replace(MARK, (_, before: string, number: string) => before + say('noteNumber', { number }));
}
