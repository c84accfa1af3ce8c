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
  /** What was renamed or withdrawn. */
  book: AddressBook;
}

/** An article that is not published yet. */
interface Waiting {
  /** When it will be, in ms since 1970; infinity for a draft. */
  begins: number;
  /** The same as its editor wrote it. */
  published: string;
}

/** An article and what it links to. */
interface Linking extends Pick<Waiting, 'begins'> {
  links: readonly SiteLink[];
}

/**
 * Reports links to articles and speakers that are not there, and those to articles that will be published later than the one with
 * the link, or nobody knows when.
 */
export function checkLinks({ begins, links }: Linking, targets: LinkTargets, file: VFile): void {
  for (const link of links) {
    const reason = faultOf(link, begins, targets);
    if (reason) report(file, 'link-target', reason, { place: link.place, actual: link.name });
  }
}

function faultOf(
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
    const advice = didYouMean(name, known) || ` Name ${article} that is there, or take the link out.`;
    return `The link leads to “${name}”, which is not there.${advice}`;
  }
  const target = to === 'article' ? waiting.get(name) : undefined;
  if (!target || target.begins <= begins) return null;
  const state = target.begins === Number.POSITIVE_INFINITY ? 'is a draft' : `waits until ${target.published}`;
  return `The link leads to “${name}”, which ${state}; publish it first, or take the link out.`;
}
