import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { addresses } from './addresses.ts';

/** What `<link rel="alternate">` says of another form of a page. */
export interface Alternate {
  type: string;
  title: string;
  href: string;
}

/** Every other form an article is published in, one link each. */
export function articleAlternates(article: Article, { say }: Wording): Alternate[] {
  const { json, markdown, annotations, bibtex, csl } = addresses(article);
  return [
    { type: 'application/json', title: say('articleAsData'), href: json },
    { type: 'text/markdown', title: say('articleAsWritten'), href: markdown },
    { type: 'application/ld+json', title: say('asAnnotations'), href: annotations },
    { type: 'application/x-bibtex', title: say('citeInLatex'), href: bibtex },
    {
      type: 'application/vnd.citationstyles.csl+json',
      title: say('citeInManagers'),
      href: csl,
    },
  ];
}

/**
 * Every other form the whole site is published in, beside its feeds.
 *
 * @param home The whole address of the home page.
 */
export function siteAlternates(home: string, wording: Wording): Alternate[] {
  const { say } = wording;
  return [
    {
      type: 'application/ld+json',
      title: say('asAnnotations'),
      href: new URL('annotations.jsonld', home).href,
    },
    quotesAlternate(home, wording),
  ];
}

/** The quotes of the whole site as a table. */
export function quotesAlternate(home: string, { say }: Wording): Alternate {
  return { type: 'text/csv', title: say('quotesAsTable'), href: new URL('quotes.csv', home).href };
}
