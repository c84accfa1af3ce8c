import type { Nodes } from 'mdast';
import { normalizeUri } from 'micromark-util-sanitize-uri';
import type { Position } from 'unist';

/** A link to what stands on the same site. */
export interface SiteLink {
  /** A page is one of the owner's that is named by its file; a place is any other address. */
  to: 'article' | 'speaker' | 'page' | 'place';
  /** The article's slug, the speaker's id, the page's name, or the path from the home page on. */
  name: string;
  /** Where in it the link leads, without the `#`; empty where it leads to its beginning. */
  fragment: string;
  place: Position | undefined;
}

/** From where links lead. */
export interface Whereabouts {
  /** The address of what they stand in. */
  url: string;
  /** The address of the home page, slash at the end. */
  home: URL;
  /** What the Markdown files beside it are: articles, or pages of the owner's. */
  beside: 'article' | 'page';
}

/** Where a link leads within the site. */
interface Target {
  /** From the home page on, without a slash in front; with query and fragment. */
  path: string;
  /** Null for a whole address, at which something else of the host may stand. */
  to: SiteLink['to'] | null;
  name: string;
}

/** The files that one would follow a link to where the text is kept: beside it, or by their path from the root. */
const MARKDOWN_FILE = /^(?:[^?#]*\/)?([^/?#]+)\.md([?#].*)?$/;
const IN_ARTICLES = /(?:^|\/)articles\/[^?#]*\.md(?:[?#]|$)/;
const IN_PAGES = /(?:^|\/)pages\/[^/?#]+\.md(?:[?#]|$)/;
const SPEAKER_FILE = /^(?:[^?#]*\/)?speakers\/([^/?#]+)\.yml([?#].*)?$/;
/** The addresses under which they are published. */
const SPEAKER_PAGE = /^speakers\/([^/?#.]+)\/?([?#].*)?$/;
const ARTICLE_PAGE = /^articles\/([^/?#.]+)\/?([?#].*)?$/;
const NAMED_PAGE = /^([^/?#.]+)([?#].*)?$/;
const ELSEWHERE = /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i;

/**
 * Has the links that lead to places of the site lead there from any page and under any base path: `other.md`, `../other/`,
 * `/articles/other/`, `../speakers/name.yml`, `../pages/name.md`, with query and fragment.
 *
 * @param nodes An article's or a page's, which are changed.
 * @returns The links that stay on the site.
 */
export function resolveSiteLinks(nodes: readonly Nodes[], from: Whereabouts): SiteLink[] {
  return nodes.flatMap((node): SiteLink[] => {
    if (node.type !== 'link' && node.type !== 'definition') return [];
    const target = targetOf(node.url, from);
    if (!target) return [];
    node.url = from.home.pathname + target.path;
    const { to, name, path } = target;
    const fragment = decoded(/#(.*)$/.exec(path)?.[1] ?? '');
    return to ? [{ to, name, fragment, place: node.position }] : [];
  });
}

function targetOf(href: string, { url, home, beside }: Whereabouts): Target | null {
  const isElsewhere = ELSEWHERE.test(href) && !href.startsWith(home.href);
  if (href === '' || /^[?#]/.test(href) || isElsewhere) return null;
  const [file, name, afterName = ''] = MARKDOWN_FILE.exec(href) ?? [];
  if (file && name) {
    const isPage = beside === 'page' ? !IN_ARTICLES.test(href) : IN_PAGES.test(href);
    return isPage ? toPage(name, afterName) : toArticle(name, afterName);
  }
  const [yaml, speaker, afterSpeaker = ''] = SPEAKER_FILE.exec(href) ?? [];
  if (yaml && speaker) return toSpeaker(speaker, afterSpeaker);
  const path = pathOf(href, url, home);
  if (path === null) return null;
  const [, slug, behind = ''] = ARTICLE_PAGE.exec(path) ?? [];
  if (slug) return toArticle(slug, behind);
  const [, id, after = ''] = SPEAKER_PAGE.exec(path) ?? [];
  if (id) return toSpeaker(id, after);
  // The site's addresses end in a slash.
  const whole = path.replace(NAMED_PAGE, '$1/$2');
  return {
    path: whole,
    to: ELSEWHERE.test(href) ? null : 'place',
    name: decoded(whole.replace(/[?#].*$/, '')),
  };
}

function toPage(name: string, behind: string): Target {
  return { path: `${name}/${behind}`, to: 'page', name: decoded(name) };
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

/** A part of an address as it is read; as it is written where that is no proper one. */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
