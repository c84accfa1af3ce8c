import type { Article } from '../schema/article.ts';
import { addresses } from './addresses.ts';

/** What `<link rel="alternate">` says of another form of a page. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/** Every other form an article is published in, one link each. */
export function articleAlternates(article: Article): Alternate[] {
  const { json, markdown, annotations, bibtex, csl } = addresses(article);
  return [
    { type: 'application/json', title: 'The article as data', href: json },
    { type: 'text/markdown', title: 'The article as it was written', href: markdown },
    { type: 'application/ld+json', title: 'Quotes and notes as web annotations', href: annotations },
    { type: 'application/x-bibtex', title: 'How to cite it, for LaTeX', href: bibtex },
    {
      type: 'application/vnd.citationstyles.csl+json',
      title: 'How to cite it, for reference managers',
      href: csl,
    },
  ];
}

/**
 * Every other form the whole site is published in, beside its feeds.
 *
 * @param home The whole address of the home page.
 */
export function siteAlternates(home: string): Alternate[] {
  return [
    {
      type: 'application/ld+json',
      title: 'Quotes and notes as web annotations',
      href: new URL('annotations.jsonld', home).href,
    },
    quotesAlternate(home),
  ];
}

/** The quotes of the whole site as a table. */
export function quotesAlternate(home: string): Alternate {
  return { type: 'text/csv', title: 'Quotes as a table', href: new URL('quotes.csv', home).href };
}
