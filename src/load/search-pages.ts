import type { SearchPage } from '../search/record.ts';
import type { Settings } from '../settings/settings.ts';
import { readPages } from './read-pages.ts';

/**
 * The owner's pages, as a search finds them; drafts are left out.
 *
 * @param root the folder that holds `content/`, as an absolute path
 */
export function searchPages(root: string, settings: Settings): SearchPage[] {
  const { pages } = readPages(root, settings);
  return pages.flatMap(({ name, page }) =>
    page.draft ? [] : [{ path: `${name}/`, title: page.title, text: page.text }],
  );
}
