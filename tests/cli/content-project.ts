import { cpSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { astroProject } from './astro-project.ts';
import { temporaryFolder } from './run-readout.ts';

const SOURCE = path.resolve(import.meta.dirname, '../../src');

/** The folders that draw pages: one small page stands for them. */
const DRAWING = ['client', 'components', 'integration.ts', 'layouts', 'routes', 'styles'];

const CONFIG = `import { siteContent } from './src/load/site-content.ts';
import { NO_PLUGINS } from './src/markdown/plugins.ts';
import { virtualSettings } from './src/settings/virtual-settings.ts';
import { settings } from '${path.resolve(import.meta.dirname, '../settings.ts')}';
const hooks = { 'readout:content': (config, settings, how) => siteContent(config, settings, { ...how, plugins: NO_PLUGINS }) };
export default { integrations: [{ name: 'readout', hooks }], vite: { plugins: [virtualSettings(settings)] } };`;

/** The real way from content to the store, with a page that only counts the articles. */
export function contentProject(
  content: Readonly<Record<string, string>>,
  folder = temporaryFolder(),
): string {
  const page =
    "---\nimport { getCollection } from 'astro:content';\nconst articles = await getCollection('articles');\n---\n<p>{articles.length}</p>\n";
  astroProject({ ...content, 'astro.config.mjs': CONFIG, 'src/pages/index.astro': page }, folder);
  for (const name of readdirSync(SOURCE).filter((entry) => !DRAWING.includes(entry))) {
    cpSync(path.join(SOURCE, name), path.join(folder, 'src', name), { recursive: true });
  }
  return folder;
}
