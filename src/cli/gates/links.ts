import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { loadSettings } from '../../load/load-settings.ts';
import { findBrokenLinks } from './find-broken-links.ts';
import type { Gate, Outcome } from './gate.ts';

/** Files that have links in them; of the others it only matters that they are there. */
const TEXT = /\.(html|xml|json|jsonld|txt|csv|md)$/;

/** Every link that stays on the site leads somewhere, fragments too. */
export const links: Gate = {
  name: 'links',
  needs: ['build'],
  async run(): Promise<Outcome> {
    const files = new Map<string, string>();
    for (const name of globSync('**/*', { cwd: 'dist' })) {
      const file = path.join('dist', name);
      if (statSync(file).isFile()) files.set(name, TEXT.test(name) ? readFileSync(file, 'utf8') : '');
    }
    const broken = findBrokenLinks(files, (await loadSettings(process.cwd())).url);
    const failed = broken.length > 0 || files.size === 0 ? 1 : 0;
    return { passed: 1 - failed, failed, output: broken.join('\n'), note: `${files.size} files` };
  },
};
