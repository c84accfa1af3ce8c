import type { ParsedOptions } from './options.ts';

/** What pages, commands and threads are told of a paper: plain data. */
export interface Settings extends Omit<ParsedOptions, 'locale' | 'remarkPlugins' | 'rehypePlugins'> {
  locale: string;
  /** The address of the home page, slash at the end. */
  url: string;
  /** The path that every address of the site begins with, from slash to slash: `/`, or `/paper/` on a shared host. */
  base: string;
}

/** Where the site stands until its owner says where. */
const NOWHERE = 'https://paper.example/';

/** Where Astro is told that the site stands. */
export interface Place {
  site?: string | undefined;
  base?: string | undefined;
}

/**
 * Where a site stands.
 *
 * @param address the whole address of the home page, which overrules what is set: `READOUT_URL`
 */
export function homeAddress({ site = NOWHERE, base = '/' }: Place, address?: string): URL {
  const url = address === undefined ? new URL(withSlash(base), site) : new URL(address);
  url.pathname = withSlash(url.pathname);
  return url;
}

/** The settings of a paper that stands at an address. */
export function settingsOf(options: ParsedOptions, { href, pathname }: URL): Settings {
  const { remarkPlugins: _, rehypePlugins: __, locale = options.language, ...data } = options;
  return { ...data, locale, url: href, base: pathname };
}

function withSlash(path: string): string {
  return path.endsWith('/') ? path : `${path}/`;
}
