import type { Wording } from '../locales/wording.ts';
import type { Article, Quote } from '../schema/article.ts';
import { setApart } from '../text/set-apart.ts';
import { type CslItem, cslItem } from './csl-item.ts';

/**
 * A quote as a record for a reference manager: its article’s, with the address of the quote, its words, who said them, and when.
 *
 * @param publisher The site’s name.
 */
export function cslQuote(
  article: Article,
  { id, text, speaker, date }: Quote,
  publisher: string,
  wording: Pick<Wording, 'say'>,
): CslItem {
  const { note, ...record } = cslItem(article, publisher, wording);
  const who =
    speaker && (date === null ? speaker.name : `${speaker.name} (${setApart(date, article.language)})`);
  const said = who === null ? text : `${text} — ${who}`;
  return {
    ...record,
    id: `${article.slug}-${id}`,
    URL: `${article.url}#${id}`,
    note: note === undefined ? said : `${said}. ${note}`,
  };
}
