import type { Nodes } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Position } from 'unist';

/** A link to an article or a speaker of the same site. */
export interface SiteLink {
  to: 'article' | 'speaker';
  /** The article's slug, or the speaker's id. */
  name: string;
  place: Position | undefined;
}

/** Where a link leads within the site. */
interface Target {
  /** From the home page on, without a slash in front; with query and fragment. */
  path: string;
  to: SiteLink['to'] | null;
  name: string;
}

/** The files that one would follow a link to where the text is kept: beside it, or by their path from the root. */
const ARTICLE_FILE = /^(?:[^?#]*\/)?([^/?#]+)\.md([?#].*)?$/;
const SPEAKER_FILE = /^(?:[^?#]*\/)?speakers\/([^/?#]+)\.yml([?#].*)?$/;
/** The addresses under which they are published. */
const ARTICLE_PAGE = /^articles\/([^/?#]+)\/?([?#].*)?$/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Has the links that lead to places of the site lead there from any page and under any base path: `other.md`, `../other/`,
 * `/articles/other/`, `../speakers/name.yml`, with query and fragment.
 *
 * @param nodes An article's, which are changed.
 * @param url The article's own address, two steps below the home page's.
 * @returns The links to articles and speakers.
 */
export function resolveSiteLinks(nodes: readonly Nodes[], url: string): SiteLink[] {
  const home = new URL('../../', url);
  return nodes.flatMap((node): SiteLink[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const target = targetOf(node.url, url, home);
    if (!target) return [];
    node.url = home.pathname + target.path;
    return target.to ? [{ to: target.to, name: target.name, place: node.position }] : [];
  });
}

function targetOf(href: string, url: string, home: URL): Target | null {
  const isElsewhere = ELSEWHERE.test(href) && !href.startsWith(home.href);
  if (href === '' || /^[?#]/.test(href) || isElsewhere) return null;
  const [file, article, afterArticle = ''] = ARTICLE_FILE.exec(href) ?? [];
  if (file && article) return toArticle(article, afterArticle);
  const [yaml, speaker, afterSpeaker = ''] = SPEAKER_FILE.exec(href) ?? [];
  if (yaml && speaker) return toSpeaker(speaker, afterSpeaker);
  const path = pathOf(href, url, home);
  if (path === null) return null;
  const [, slug, behind = ''] = ARTICLE_PAGE.exec(path) ?? [];
  if (slug) return toArticle(slug, behind);
  return { path, to: null, name: '' };
}

function toArticle(name: string, behind: string): Target {
  return { path: `articles/${name}/${behind}`, to: 'article', name: decoded(name) };
}

function toSpeaker(name: string, behind: string): Target {
  return { path: `speakers/${name}/${behind}`, to: 'speaker', name: decoded(name) };
}

/**
 * From the home page on. A path that begins with a slash counts from there, whether or not the base path is written out.
 *
 * @returns Null for a place outside of the site.
 */
function pathOf(href: string, url: string, home: URL): string | null {
  if (href.startsWith(home.pathname) && home.pathname !== '/') return href.slice(home.pathname.length);
  if (href.startsWith('/')) return href.slice(1);
  const whole = URL.parse(normalizeUri(href), url)?.href;
  return whole?.startsWith(home.href) ? whole.slice(home.href.length) : null;
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
