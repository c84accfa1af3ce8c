import { loadPlugins } from '../load/load-plugins.ts';
import { loadCheckedSettings } from '../load/load-settings.ts';
import { problemLines } from '../load/problem-lines.ts';

/**
 * Tells everything that is wrong with a paper whose settings are wrong, before Astro begins: it would stop at the first mistake, and
 * never come to the content.
 *
 * @param root the paper’s folder, as an absolute path
 * @throws Error with all that is wrong with the settings
 */
export async function tellOfSettings(root: string): Promise<void> {
  // Astro reads more kinds of TypeScript than Node, and tells itself of a configuration that can't be read.
  const read = await loadCheckedSettings(root).catch(() => null);
  if (!read || read.fault === null) return;
  // Whoever has nothing to mend need not wait for what reads articles.
  const { readSite } = await import('../load/read-site.ts');
  const { files } = readSite(root, read.settings, { plugins: await loadPlugins(root) });
  for (const line of problemLines(files)) console.error(line);
  throw new Error(read.fault);
}
