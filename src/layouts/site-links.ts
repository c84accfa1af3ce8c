import { getCollection } from 'astro:content';
import { href, settings } from 'virtual:readout/settings';
import { wordingOf } from '../components/wording-of.ts';

/** A link at the top or at the foot of each page. */
export interface SiteLink {
  label: string;
  href: string;
  /** Of a page of the site, its path from the home page on. */
  path?: string;
}

/** The links at the top of each page: those that the owner has set, or else to the quotes, the speakers, and the owner’s pages. */
export async function navLinks(): Promise<SiteLink[]> {
  if (settings.nav !== undefined) return settings.nav.map(siteLink);
  const { say } = wordingOf();
  const pages = (await getCollection('pages')).filter(({ data }) => data.nav);
  const ordered = pages.sort(
    ({ data: a }, { data: b }) =>
      (a.order ?? Number.POSITIVE_INFINITY) - (b.order ?? Number.POSITIVE_INFINITY) ||
      a.title.localeCompare(b.title, settings.locale),
  );
  return [
    { label: say('quotes'), page: 'quotes' },
    { label: say('speakers'), page: 'speakers' },
    ...ordered.map(({ id, data }) => ({ label: data.title, page: id })),
  ].map(siteLink);
}

/** A link as the settings have it, with its address. */
export function siteLink({ label, page, link = '' }: SetLink): SiteLink {
  if (page !== undefined) {
    const path = page === 'home' ? '' : `${page}/`;
    return { label, href: href(path), path };
  }
  return { label, href: /^[a-z][a-z0-9+.-]*:|^\/\//i.test(link) ? link : href(link) };
}

interface SetLink {
  label: string;
  page?: string | undefined;
  link?: string | undefined;
}
