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
  // Most who ask want one of them.
  return {
    get json() {
      return at(`../${slug}.json`);
    },
    get markdown() {
      return at(`../${slug}.md`);
    },
    get annotations() {
      return at('annotations.jsonld');
    },
    get bibtex() {
      return at('citation.bib');
    },
    get csl() {
      return at('citation.json');
    },
    quote: (id) => at(`quotes/${id}/`),
    speaker: ({ id, kind }) => (kind === null ? null : at(`../../speakers/${id}/`)),
  };
}
