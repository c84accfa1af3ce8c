import type { VFile } from 'vfile';
import type { SiteLink } from '../markdown/site-links.ts';
import { didYouMean } from '../message/nearest.ts';
import { report } from '../message/report.ts';

/** What there is on a site to be linked to. */
export interface LinkTargets {
  /** Slugs of the articles that are there, in whatever state. */
  articles: readonly string[];
  /** Slugs of those that are drafts. */
  drafts: ReadonlySet<string>;
  /** Ids of the speakers that have a file. */
  speakers: readonly string[];
}

/** An article and what it links to. */
interface Linking {
  draft: boolean;
  links: readonly SiteLink[];
}

/**
 * Reports links to articles and speakers that are not there, and those of a published article to drafts: a draft’s may wait to be
 * published with it.
 */
export function checkLinks({ draft, links }: Linking, targets: LinkTargets, file: VFile): void {
  for (const link of links) {
    const reason = faultOf(link, draft ? { ...targets, drafts: new Set() } : targets);
    if (reason) report(file, 'link-target', reason, { place: link.place, actual: link.name });
  }
}

function faultOf({ to, name }: SiteLink, { articles, drafts, speakers }: LinkTargets): string | null {
  const [known, article] = to === 'article' ? [articles, 'an article'] : [speakers, 'a speaker’s file'];
  if (!known.includes(name)) {
    const advice = didYouMean(name, known) || ` Name ${article} that is there, or take the link out.`;
    return `The link leads to “${name}”, which is not there.${advice}`;
  }
  if (to === 'speaker' || !drafts.has(name)) return null;
  return `The link leads to “${name}”, which is a draft; publish it first, or take the link out.`;
}
