import { statSync } from 'node:fs';
import path from 'node:path';
import type { Places } from '../article/check-links.ts';
import { DATA_FILES } from '../interop/data-files.ts';
import { routePatterns } from '../settings/route-table.ts';
import type { Settings } from '../settings/settings.ts';
import { listFiles } from './list-files.ts';

/** Where an owner keeps what is published as it is, and pages that are made as Astro makes any, from the root. */
const PUBLIC = 'public';
const ASTRO_PAGES = 'src/pages';

/**
 * What stands on a paper's site beside its articles, people and the owner's Markdown pages.
 *
 * @param root the paper's folder, as an absolute path
 */
export function sitePlaces(root: string, settings: Settings): Places {
  const data = Object.keys(DATA_FILES).map((ending) => `articles/[slug]${ending}`);
  const patterns = [...routePatterns(settings), ...data];
  const addresses = patterns.map(matcher);
  // Such a page may stand for many: only the first part of its address is held to.
  const made = new Set(
    listFiles(root, ASTRO_PAGES, '').map((file) => firstPart(file.slice(ASTRO_PAGES.length + 1))),
  );
  return {
    has: (place) =>
      addresses.some((address) => address.test(place)) ||
      isPublished(root, place) ||
      made.has(firstPart(place)) ||
      [...made].some((part) => part.startsWith('[')),
    likely: patterns
      .map((pattern) => `${pattern.replace(/\/?\[\.\.\.\w+\]$/, '')}/`)
      .filter((place) => /^[a-z][a-z/]*$/.test(place)),
  };
}

/** Whether the owner has put a file at a path from the home page on. */
export function isPublished(root: string, place: string): boolean {
  const file = path.join(root, PUBLIC, place);
  return [file, path.join(file, 'index.html')].some((each) =>
    statSync(each, { throwIfNoEntry: false })?.isFile(),
  );
}

/** What a route’s pattern stands for: `[...page]` for a list and its further pages, any other name in brackets for a part of an address. */
function matcher(pattern: string): RegExp {
  const source = pattern
    .replaceAll('.', '\\.')
    .replace(/\/?\[(?:\\\.){3}page\]/, (rest) => (rest.startsWith('/') ? '(?:/\\d+)?' : '\\d*'))
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${source}/?$`);
}

const firstPart = (place: string): string => /^[^/.]*/.exec(place)?.[0] ?? '';
