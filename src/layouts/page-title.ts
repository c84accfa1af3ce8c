import { cutText } from '../text/cut-text.ts';

/** What search engines and tabs show of a title, in characters. */
const ROOM = 70;

/**
 * The title of a page: followed by the site’s name where that fits, cut at a word where not even the page’s own does.
 *
 * @param title what the page is
 */
export function pageTitle(title: string, siteName: string): string {
  const both = `${title} – ${siteName}`;
  if (title === siteName || title.length > ROOM) return shorten(title);
  return both.length > ROOM ? title : both;
}

function shorten(title: string): string {
  if (title.length <= ROOM) return title;
  const cut = cutText(title, ROOM);
  const space = cut.lastIndexOf(' ');
  return `${space > ROOM / 2 ? cut.slice(0, space) : cut}…`;
}
