import type { Wording } from '../locales/wording.ts';

/** How many quotes one page lists: less than 100 kB even if they are long ones. */
export const QUOTES_ON_PAGE = 50;
/** How many articles one page lists. */
export const ARTICLES_ON_PAGE = 30;

/** How many articles one page lists with a line each. */
export const LINES_ON_PAGE = 200;

/** One of the pages over which a list runs. */
export interface ListPage {
  /** From 1. */
  number: number;
  last: number;
}

/** A list, or several side by side, by how many of it stand on a page. */
type Lists = readonly { length: number; perPage: number }[];

/** The pages that the longest of some lists takes; one, if there is nothing to list. */
export function listPages(lists: Lists): ListPage[] {
  const last = Math.max(1, ...lists.map(({ length, perPage }) => Math.ceil(length / perPage)));
  return Array.from({ length: last }, (_, index) => ({ number: index + 1, last }));
}

/** What of a list stands on a page. */
export function onPage<Item>(items: readonly Item[], { number }: ListPage, perPage: number): Item[] {
  return items.slice((number - 1) * perPage, number * perPage);
}

/** What follows the address of the first page in that of another: `2/`; nothing for the first. */
export function pagePath({ number }: Pick<ListPage, 'number'>): string {
  return number === 1 ? '' : `${number}/`;
}

/** A list's title on one of its pages. */
export function pagedTitle(title: string, { number }: ListPage, { say }: Wording): string {
  return number === 1 ? title : say('pagedTitle', { title, number });
}

/** The part of a route that tells the page; none for the first. */
export function pageParam({ number }: ListPage): string | undefined {
  return number === 1 ? undefined : String(number);
}
