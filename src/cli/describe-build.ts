import type { BuiltSite } from './build-site.ts';

/** What a build has made, in a few lines. */
export function describeBuild({ pages, seconds, ledgers }: BuiltSite): string {
  const built = `${pages} ${pages === 1 ? 'page' : 'pages'} in dist, built in ${seconds.toFixed(1)} s`;
  return [built, ...ledgers.map((file) => `${file} saved; commit it with its article`)].join('\n');
}
