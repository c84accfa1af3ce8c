import type { ImportedArticle } from './imported-article.ts';
import { statedDate } from './stated-date.ts';

/** Types of schema.org for a page that is an article. */
const ARTICLE_TYPE = /Article$|^BlogPosting$|^Report$/;
/** How deep an article may stand in what a page states: pages state it at the top, or in one list or graph. */
const DEEPEST = 20;

/** An object of schema.org, of which nothing is certain. */
type Thing = Record<string, unknown>;

/**
 * Reads what a page states of its article: schema.org in JSON-LD first, then the Open Graph and `<meta>` names that news sites
 * use, then the page's own marks.
 */
export function pageFields(page: Document): ImportedArticle['fields'] {
  const thing = articleThing(page);
  const meta = (...names: string[]) =>
    names.map((name) => metaOf(page, name)).find((found) => found !== null) ?? null;
  const headline = line(thing['headline']) ?? meta('og:title') ?? line(page.querySelector('h1')?.textContent);
  const published = meta('article:published_time', 'datePublished', 'date', 'dc.date', 'pubdate');
  const updated = meta('article:modified_time', 'dateModified');
  const url = pageAddress(page);
  const publisher = nameOf(thing['publisher']) ?? meta('og:site_name');
  const fields = {
    headline,
    published: date(thing['datePublished']) ?? date(published) ?? date(timeOf(page)),
    updated: date(thing['dateModified']) ?? date(updated),
    byline: bylineOf(page, thing),
    language: /^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/.exec(page.documentElement.lang ?? '')?.[0],
    source:
      headline !== null && url !== null
        ? { title: headline, url, ...(publisher !== null && { publisher }) }
        : null,
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value != null));
}

/** The page's own address, where it states it. */
export function pageAddress(page: Document): string | null {
  const stated = [
    page.querySelector('link[rel="canonical"]')?.getAttribute('href'),
    metaOf(page, 'og:url'),
    page.querySelector('base[href]')?.getAttribute('href'),
  ];
  return stated.find((url) => url != null && /^https?:\/\//i.test(url) && URL.canParse(url)) ?? null;
}

function articleThing(page: Document): Thing {
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    const found = findArticle(parsed(script.textContent ?? ''));
    if (found !== null) return found;
  }
  return {};
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function findArticle(value: unknown, depth = 0): Thing | null {
  if (depth > DEEPEST) return null;
  if (Array.isArray(value))
    return value.map((each) => findArticle(each, depth + 1)).find((found) => found !== null) ?? null;
  if (!isThing(value)) return null;
  const types = [value['@type']].flat();
  if (types.some((type) => typeof type === 'string' && ARTICLE_TYPE.test(type))) return value;
  return findArticle(value['@graph'] ?? value['mainEntity'] ?? null, depth + 1);
}

function bylineOf(page: Document, thing: Thing): string[] | null {
  const stated = [thing['author']].flat().flatMap((author) => nameOf(author) ?? []);
  if (stated.length > 0) return stated;
  const words =
    metaOf(page, 'author') ??
    line(page.querySelector('[rel="author"], [itemprop="author"], .byline')?.textContent);
  const name = words?.replace(/^by[:\s]+/i, '') ?? '';
  return name === '' ? null : [name];
}

function timeOf(page: Document): string | null {
  const times = [
    ...page.querySelectorAll('article time[datetime], main time[datetime], header time[datetime]'),
  ];
  return times[0]?.getAttribute('datetime') ?? null;
}

function metaOf(page: Document, name: string): string | null {
  const found = page.querySelector(
    `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`,
  );
  return line(found?.getAttribute('content'));
}

function nameOf(value: unknown): string | null {
  return isThing(value) ? line(value['name']) : line(value);
}

function date(value: unknown): string | null {
  return typeof value === 'string' ? statedDate(value) : null;
}

function line(value: unknown): string | null {
  return (typeof value === 'string' && value.replace(/\s+/g, ' ').trim()) || null;
}

function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null;
}
