/** Where the site will stand, without a host of its own until one is named: `READOUT_URL=https://name.example/paper/ npm run build`. */
const url = new URL(address());

/** What the pages say of the site itself. */
export const site = {
  title: 'Readout',
  description: 'News in which every quotation knows who said it, and every paragraph has a link that lasts.',
  /** The address of the home page, slash at the end. */
  url: url.href,
  /** The path that every URL of the site begins with, from slash to slash: `/`, or `/paper/` on a shared host. */
  base: url.pathname,
  /** The language of the pages around the articles, as a BCP 47 tag. */
  language: 'en',
  /** The language and region by whose habits days and numbers are written. */
  locale: 'en-GB',
  /** Whether permalink ledgers keep earlier wordings in full, so that pages can show what a paragraph said before. */
  keepWordings: false,
  /**
   * An OpenSearch or Elasticsearch that holds what `readout export --format opensearch` writes, asked before the site's own
   * index: `{ url: 'https://search.example/', index: 'readout' }`. The pages' security policy must allow its address.
   */
  searchEngine: null as { url: string; index: string } | null,
  /** Whether each quote has a page of its own. */
  quotePages: true,
  /** Whether articles and quotes have cards, the pictures that stand for them where they are shared: most of the time of a first build. */
  cards: true,
} as const;

/**
 * The path to link to from any page.
 *
 * @param path from the home page on, with or without a slash in front: `articles/name/`
 */
export function href(path: string): string {
  return site.base + path.replace(/^\//, '');
}

/**
 * The whole address of a page, for those who read it elsewhere.
 *
 * @param path from the home page on: `articles/name/`
 */
export function absolute(path: string): string {
  return new URL(path.replace(/^\//, ''), site.url).href;
}

function address(): string {
  const given = globalThis.process?.env['READOUT_URL'] ?? 'https://readout.example/';
  return given.endsWith('/') ? given : `${given}/`;
}
