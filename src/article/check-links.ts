import type { VFile } from 'vfile';
import type { SiteLink } from '../markdown/site-links.ts';
import { didYouMean } from '../message/nearest.ts';
import { report } from '../message/report.ts';
import type { AddressBook } from '../schema/address-book.ts';

/** What there is on a site to be linked to. */
export interface LinkTargets {
  /** Slugs of the articles that are there, in whatever state. */
  articles: readonly string[];
  /** Those that are not published yet, by their slugs. */
  waiting: ReadonlyMap<string, Waiting>;
  /** Ids of the speakers that have a file. */
  speakers: readonly string[];
  /** The owner's pages, by their names. */
  pages: ReadonlyMap<string, LinkedPage>;
  /** All else: the site's own pages and files, and those of the owner's that are published as they are. */
  places: Places;
  /** What was renamed or withdrawn. */
  book: AddressBook;
}

/** A page of the owner's. */
export interface LinkedPage {
  draft: boolean;
  /** What its headings are called in links. */
  fragments: readonly string[];
}

/** Addresses, as paths from the home page on. */
export interface Places {
  /** Whether something stands there. */
  has: (path: string) => boolean;
  /** Those that are likely to be meant by one at which nothing stands. */
  likely: readonly string[];
}

/** An article that is not published yet. */
interface Waiting {
  /** When it will be, in ms since 1970; infinity for a draft. */
  begins: number;
  /** The same as its editor wrote it. */
  published: string;
}

/** What links: an article, or a page, which has always been there if it is no draft. */
interface Linking extends Pick<Waiting, 'begins'> {
  links: readonly SiteLink[];
}

/** Reports links to what is not there on the site, and those to what will be published later than what they stand in, or nobody knows when. */
export function checkLinks({ begins, links }: Linking, targets: LinkTargets, file: VFile): void {
  for (const link of links) {
    const reason = faultOf(link, begins, targets);
    if (reason) report(file, 'link-target', reason, { place: link.place, actual: link.name });
  }
}

function faultOf(link: SiteLink, begins: number, targets: LinkTargets): string | null {
  if (link.to === 'place') return faultOfPlace(link, begins, targets);
  if (link.to === 'page') return faultOfPage(link, begins, targets);
  return faultOfName(link, begins, targets);
}

function faultOfName(
  { to, name }: SiteLink,
  begins: number,
  { articles, waiting, speakers, book }: LinkTargets,
): string | null {
  const [known, article] = to === 'article' ? [articles, 'an article'] : [speakers, 'a speaker’s file'];
  const histories = to === 'article' ? book.articles : book.speakers;
  const { withdrawn } = histories[name] ?? {};
  if (withdrawn)
    return `The link leads to “${name}”, which was withdrawn on ${withdrawn.date}; take the link out.`;
  if (!known.includes(name)) {
    const [renamed] = Object.entries(histories).find(([, { formerly }]) => formerly.includes(name)) ?? [];
    if (renamed) return `The link leads to “${name}”, which is called “${renamed}” now; name that.`;
    return notThere(name, known, article);
  }
  const target = to === 'article' ? waiting.get(name) : undefined;
  if (!target || target.begins <= begins) return null;
  return target.begins === Number.POSITIVE_INFINITY
    ? isDraft(name)
    : `The link leads to “${name}”, which waits until ${target.published}; publish it first, or take the link out.`;
}

function faultOfPage({ name, fragment }: SiteLink, begins: number, { pages }: LinkTargets): string | null {
  const page = pages.get(name);
  if (!page) return notThere(name, [...pages.keys()], 'a page');
  if (page.draft && begins !== Number.POSITIVE_INFINITY) return isDraft(name);
  return faultOfFragment(fragment, page.fragments, `“${name}”`);
}

/** @param where what has the headings, as it stands in the sentence */
export function faultOfFragment(
  fragment: string,
  fragments: readonly string[],
  where: string,
): string | null {
  // What follows `:~:` is for the browser's own search (text fragments).
  const name = fragment.replace(/:~:.*$/, '');
  if (name === '' || fragments.includes(name)) return null;
  const advice =
    didYouMean(
      `#${name}`,
      fragments.map((each) => `#${each}`),
    ) || ' Name a heading that is there.';
  return `The link leads to “#${name}”, and ${where} has no such heading.${advice}`;
}

function faultOfPlace(link: SiteLink, begins: number, targets: LinkTargets): string | null {
  const { pages, places } = targets;
  const name = link.name.replace(/\/$/, '');
  if (pages.has(name)) return faultOfPage({ ...link, name }, begins, targets);
  if (places.has(link.name)) return null;
  const likely = [...[...pages.keys()].map((page) => `${page}/`), ...places.likely].map((path) => `/${path}`);
  const advice = didYouMean(`/${link.name}`, likely) || ' Name a page that is there, or take the link out.';
  return `The link leads to “/${link.name}”, where nothing stands.${advice}`;
}

function notThere(name: string, known: readonly string[], what: string): string {
  const advice = didYouMean(name, known) || ` Name ${what} that is there, or take the link out.`;
  return `The link leads to “${name}”, which is not there.${advice}`;
}

const isDraft = (name: string): string =>
  `The link leads to “${name}”, which is a draft; publish it first, or take the link out.`;
