import { describeSaved } from '../load/describe-saved.ts';
import type { BuiltSite } from './build-site.ts';

/** How many saved ledgers are named one by one. */
const MOST_NAMED = 10;

/** What a build has made, in a few lines. */
export function describeBuild({ pages, seconds, ledgers }: Omit<BuiltSite, 'folder' | 'base'>): string {
  const built = `${pages} ${pages === 1 ? 'page' : 'pages'} in dist, built in ${seconds.toFixed(1)} s`;
  if (ledgers.length > MOST_NAMED) {
    return `${built}\n${ledgers.length} ledgers saved in content/permalinks; commit them with their articles`;
  }
  return [built, ...ledgers.map(describeSaved)].join('\n');
}
