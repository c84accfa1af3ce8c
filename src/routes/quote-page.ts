import { settings } from 'virtual:readout/settings';
import { sourced } from '../client/share-formats.ts';
import { hasCard } from '../components/cards/has-card.ts';
import type { Quoted } from '../components/quoted.ts';
import { wordingOf } from '../components/wording-of.ts';
import { bibtex } from '../interop/bibtex.ts';
import { cslQuote } from '../interop/csl-quote.ts';
import { quoteEmbed } from '../interop/embed.ts';
import type { HeadTags } from '../layouts/head-tags.ts';
import { cutText } from '../text/cut-text.ts';
import { howWeKnow } from '../text/how-we-know.ts';
import { standAlone } from '../text/stand-alone.ts';

/** How many characters of a quote its page’s title holds. */
const EXCERPT = 35;

/** What the page of a quote says of itself. */
export function aboutQuote({ article, quote: { id, text: verbatim, speaker } }: Quoted): HeadTags {
  const text = standAlone(verbatim);
  const { say } = wordingOf();
  const who = speaker?.name ?? say('notAttributed');
  return {
    title: say('quoteTitle', {
      name: speaker?.name ?? say('openQuote'),
      words: `${cutText(text, EXCERPT)}${text.length > EXCERPT ? '…' : ''}`,
    }),
    description: say('quoteAbout', {
      words: cutText(text, 150),
      name: who,
      headline: say('quotation', { words: article.headline }),
    }),
    path: `articles/${article.slug}/quotes/${id}/`,
    type: 'article',
    ...(hasCard(article.language) && { card: `articles/${article.slug}/quotes/${id}.png` }),
  };
}

/** What can be pasted from the page of a quote. */
export function embedOf({ article, quote }: Quoted): string {
  return quoteEmbed(article, quote, {
    publisher: settings.title,
    howWeKnow: howWeKnow(quote, wordingOf(article.language), article),
  });
}

/** What leads to a quote from elsewhere. */
interface Citation {
  link: string;
  /** A line for a bibliography or an e-mail. */
  line: string;
  bibtex: string;
  /** CSL-JSON: a list with one record, as reference managers take it. */
  csl: string;
}

/** How to cite a quote, in the usual forms. */
export function citationOf({ article, quote }: Quoted): Citation {
  const { headline, published, language, url } = article;
  const link = `${url}#${quote.id}`;
  const wording = wordingOf(language);
  const record = cslQuote(article, quote, settings.title, wording);
  const { text, speaker, date } = quote;
  const source = { link, headline, publisher: settings.title, published, language };
  return {
    link,
    line: sourced({
      ...source,
      words: standAlone(text),
      speaker: speaker?.name ?? null,
      said: date,
      quotation: wording.say('quotation'),
      comma: wording.say('comma'),
    }),
    bibtex: bibtex(record),
    csl: `${JSON.stringify([record], null, 2)}\n`,
  };
}
