import type { Wording } from '../locales/wording.ts';
import type { Article, Quote } from '../schema/article.ts';
import { lastModified } from '../schema/last-modified.ts';
import { toInstant } from '../schema/to-instant.ts';
import { cutWords } from '../text/cut-words.ts';
import { standAlone } from '../text/stand-alone.ts';
import { escapeXml } from './escape-xml.ts';
import type { Entry } from './feed.ts';
import { feedId } from './feed-id.ts';

/** Code units of a quote that make a title. */
const TITLE_LENGTH = 80;

/** A quote as an entry of its speaker’s feed: its words in full, and where they stand. */
export function quoteEntry(article: Article, quote: Quote, wording: Wording): Entry {
  const url = `${article.url}#${quote.id}`;
  return {
    id: `${feedId(article)}#${quote.id}`,
    url,
    title: cutWords(standAlone(quote.text), TITLE_LENGTH),
    summary: null,
    html: quoteHtml(article, quote, url, wording),
    published: toInstant(article.published),
    updated: toInstant(lastModified(article)),
    image: null,
    authors: quote.speaker ? [{ name: quote.speaker.name, url: null }] : [],
    tags: article.topics,
    language: article.language,
    rights: article.rights,
  };
}

function quoteHtml(
  { headline }: Article,
  { text, speaker, medium, date }: Quote,
  url: string,
  { say, day, around }: Wording,
): string {
  const who = [speaker?.name, medium, date && day(date)].filter((part) => part != null).join(say('comma'));
  const places: Record<string, string> = {
    who: escapeXml(who),
    headline: `<a href="${escapeXml(url)}">${escapeXml(headline)}</a>`,
  };
  const source = around('sourceOf').map((part) =>
    typeof part === 'string' ? escapeXml(part) : (places[part.place] ?? ''),
  );
  const told = who === '' ? places['headline'] : source.join('');
  return `<blockquote><p>${escapeXml(standAlone(text))}</p></blockquote><p>${told}</p>`;
}
