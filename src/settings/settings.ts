import type { ParsedOptions } from './options.ts';

/** What pages and commands are told of a paper: plain data. */
export interface Settings extends Omit<ParsedOptions, 'locale' | 'remarkPlugins' | 'rehypePlugins'> {
  locale: string;
  /** The address of the home page, slash at the end. */
  url: string;
  /** The path that every address of the site begins with, from slash to slash: `/`, or `/paper/` on a shared host. */
  base: string;
}

/** The settings of a paper that stands at an address. */
export function settingsOf(options: ParsedOptions, { href, pathname }: URL): Settings {
  const { remarkPlugins: _, rehypePlugins: __, locale = options.language, ...data } = options;
  return { ...data, locale, url: href, base: pathname };
}
