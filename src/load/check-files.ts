import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Places } from '../article/check-links.ts';
import { didYouMean, nearest } from '../message/nearest.ts';
import { SITE_PAGES } from '../schema/page.ts';
import type { Settings } from '../settings/settings.ts';
import { PAGES, slugOf } from './content-files.ts';
import { listFiles } from './list-files.ts';
import { sitePlaces } from './site-places.ts';

/**
 * Checks that what the settings name is there: files, pages, and what links at the top and at the foot lead to on the site.
 *
 * @param root the paper’s folder, as an absolute path
 * @returns a sentence on each that is not
 */
export function checkFiles(root: string, settings: Settings): string[] {
  const { logo, icon, styles, components, guide, nav = [], footer = [] } = settings;
  const files = [
    ['logo', logo],
    ['icon', icon],
    ...styles.map((file, index) => [`styles.${index + 1}`, file] as const),
    ...Object.entries(components).map(([name, file]) => [`components.${name}`, file] as const),
  ] as const;
  const own = SITE_PAGES.filter((page) => page !== 'guide' || guide);
  const pages = [...own, ...listFiles(root, PAGES, '.md').map(slugOf)];
  const links = [
    ...nav.map(({ page }, index) => [`nav.${index + 1}.page`, page] as const),
    ...footer.map(({ page }, index) => [`footer.${index + 1}.page`, page] as const),
  ];
  const addresses = [
    ...nav.map(({ link }, index) => [`nav.${index + 1}.link`, link] as const),
    ...footer.map(({ link }, index) => [`footer.${index + 1}.link`, link] as const),
  ];
  const places = sitePlaces(root, settings);
  return [
    ...files.flatMap(([name, file]) => (file === undefined ? [] : missingFile(root, name, file))),
    ...links.flatMap(([name, page]) =>
      page === undefined || pages.includes(page)
        ? []
        : [
            `“${name}” is “${page}”, and there is no ${PAGES}/${page}.md.${didYouMean(page, pages) || ` Known: ${pages.join(', ')}.`}`,
          ],
    ),
    ...addresses.flatMap(([name, link]) => (link === undefined ? [] : deadLink(name, link, pages, places))),
  ];
}

/** Whatever is no whole address is a path from the home page on. */
function deadLink(name: string, link: string, pages: readonly string[], { has, likely }: Places): string[] {
  const path = link.replace(/[?#].*$/, '').replace(/^\//, '');
  if (/^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(link) || has(path) || pages.includes(path.replace(/\/$/, '')))
    return [];
  const known = [...pages.map((page) => `/${page}/`), ...likely.map((place) => `/${place}`)];
  return [`“${name}” is “${link}”, where nothing stands on the site.${didYouMean(`/${path}`, known)}`];
}

function missingFile(root: string, name: string, file: string): string[] {
  const whole = path.resolve(root, file);
  if (existsSync(whole)) return [];
  const folder = path.dirname(whole);
  const others = existsSync(folder) ? readdirSync(folder) : [];
  const alike = others.filter((other) => path.extname(other) === path.extname(whole));
  const near =
    nearest(path.basename(whole), alike) ??
    others.find((other) => path.parse(other).name === path.parse(whole).name);
  const end =
    near === undefined
      ? '; put the file there, or take the setting away.'
      : `. Did you mean “${path.posix.dirname(file)}/${near}”?`;
  return [`“${name}” is “${file}”, and there is no such file${end}`];
}
