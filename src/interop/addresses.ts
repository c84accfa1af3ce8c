import type { ArticleSpeaker } from '../schema/article.ts';

/** The whole addresses of what belongs to an article. */
export interface Addresses {
  /** The model as JSON. */
  json: string;
  /** The Markdown as written. */
  markdown: string;
  /** The W3C annotation collection. */
  annotations: string;
  /** How to cite it: as BibTeX, and as CSL-JSON. */
  bibtex: string;
  csl: string;
  /** The page of a quote. */
  quote: (id: string) => string;
  /** The page of a speaker; null for one who has no file, and so no page. */
  speaker: (speaker: Pick<ArticleSpeaker, 'id' | 'kind'>) => string | null;
}

/**
 * Where everything of an article stands, told from the article’s own address.
 *
 * @param url As `Article.url`: `…/articles/<slug>/`
 */
export function addresses({ url, slug }: { url: string; slug: string }): Addresses {
  const at = (path: string) => new URL(path, url).href;
  return {
    json: at(`../${slug}.json`),
    markdown: at(`../${slug}.md`),
    annotations: at('annotations.jsonld'),
    bibtex: at('citation.bib'),
    csl: at('citation.json'),
    quote: (id) => at(`quotes/${id}/`),
    speaker: ({ id, kind }) => (kind === null ? null : at(`../../speakers/${id}/`)),
  };
}
