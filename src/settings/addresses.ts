import type { Settings } from './settings.ts';

/** How the site's own pages are linked to. */
export interface Addresses {
  /**
   * The path to link to from any page.
   *
   * @param path from the home page on, with or without a slash in front: `articles/name/`
   */
  href: (path: string) => string;
  /**
   * The whole address of a page, for those who read it elsewhere.
   *
   * @param path from the home page on: `articles/name/`
   */
  absolute: (path: string) => string;
}

/** The addresses of a paper's pages. */
export function addresses({ url, base }: Pick<Settings, 'url' | 'base'>): Addresses {
  return {
    href: (path) => base + path.replace(/^\//, ''),
    absolute: (path) => new URL(path.replace(/^\//, ''), url).href,
  };
}
