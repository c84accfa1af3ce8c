import type { Wording } from '../locales/wording.ts';
import type { Article, Quote } from '../schema/article.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/**
 * A quote as a record for a reference manager: its article’s, with the address of the quote, its words and who said them.
 *
 * @param publisher The site’s name.
 */
export function cslQuote(
  article: Article,
  { id, text, speaker }: Quote,
  publisher: string,
  wording: Pick<Wording, 'say'>,
): CslItem {
  const { note, ...record } = cslItem(article, publisher, wording);
  const said = speaker === null ? text : `${text} — ${speaker.name}`;
  return {
    ...record,
    id: `${article.slug}-${id}`,
    URL: `${article.url}#${id}`,
    note: note === undefined ? said : `${said}. ${note}`,
  };
}
