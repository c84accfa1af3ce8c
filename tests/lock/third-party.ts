import type { LockedPackages } from './missing-packages.ts';

/** Packages that state their licence in their texts and not where npm looks for it. */
const STATED_ELSEWHERE: Readonly<Record<string, string>> = { format: 'MIT' };

/**
 * The packages that an installation of Readout has, by their licences as SPDX has them.
 *
 * @param packages what the lock file knows, by path
 * @returns a text in Markdown
 */
export function thirdParty(packages: LockedPackages): string {
  const byLicence = Map.groupBy(shipped(packages), ({ licence }) => licence);
  const sections = [...byLicence]
    .sort(([one], [other]) => one.localeCompare(other, 'en'))
    .map(
      ([licence, all]) => `## ${licence}\n\n${[...new Set(all.map(({ name }) => name))].sort().join(', ')}\n`,
    );
  const head =
    '# What Readout ships with\n\nThe packages of others that an installation has, by licence; `npm run lock` writes this list. The pages of a site hold of these only Fuse.js, Workbox and the Source Serif fonts, whose licence lies beside them.\n';
  return [head, ...sections].join('\n');
}

/** Each package that is not for development alone, with its licence; `none` where it states none. */
export function shipped(packages: LockedPackages): { name: string; licence: string }[] {
  return Object.entries(packages).flatMap(([path, { dev, devOptional, link, license }]) => {
    if (!path.startsWith('node_modules/') || dev || devOptional || link) return [];
    const name = path.split('node_modules/').at(-1) ?? '';
    return [{ name, licence: license ?? STATED_ELSEWHERE[name] ?? 'none' }];
  });
}
