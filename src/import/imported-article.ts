/** What a source tells of an article. Whatever it does not state is null or empty: nothing is made up. */
export interface ImportedArticle {
  headline: string | null;
  /** A sentence below the headline. */
  dek: string | null;
  /** ISO day, or instant with its offset, of first publication. */
  published: string | null;
  /** ISO day, or instant with its offset, of the last change. */
  updated: string | null;
  byline: string[];
  /** BCP 47. */
  language: string | null;
  source: { title: string; url?: string; publisher?: string } | null;
  /** The article's text as Markdown. */
  body: string;
}

/** An article of which nothing but its text is known. */
export function bareArticle(body: string): ImportedArticle {
  return {
    headline: null,
    dek: null,
    published: null,
    updated: null,
    byline: [],
    language: null,
    source: null,
    body,
  };
}
