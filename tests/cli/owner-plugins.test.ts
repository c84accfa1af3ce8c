import { cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

const REPOSITORY = path.resolve(import.meta.dirname, '../..');

/** A paper whose owner wants no bold words, and each abbreviation told as one. */
const CONFIG = `import { visit } from 'unist-util-visit';
import { readout } from './src/integration.ts';

const noShouting = () => (tree, file) => {
  visit(tree, 'strong', (node) => file.message('Bold stands in a news text', node, 'paper:bold'));
};
const abbreviations = () => (tree) => {
  visit(tree, 'element', (node) => { if (node.tagName === 'em') node.tagName = 'abbr'; });
};

export default {
  site: 'https://paper.example',
  integrations: [
    readout({
      title: 'The Port Wren Post', description: 'News of a harbour.', cards: false, quotePages: false,
      remarkPlugins: [noShouting], rehypePlugins: [abbreviations],
    }),
  ],
};
`;

const article = (body: string) => `---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n${body}\n`;

function paper(bodies: readonly string[]): string {
  const folder = temporaryFolder({
    'astro.config.ts': CONFIG,
    ...Object.fromEntries(bodies.map((body, i) => [`content/articles/bridge-${i}.md`, article(body)])),
  });
  for (const name of ['src', 'package.json']) {
    cpSync(path.join(REPOSITORY, name), path.join(folder, name), { recursive: true });
  }
  symlinkSync(path.join(REPOSITORY, 'node_modules'), path.join(folder, 'node_modules'));
  return folder;
}

test.for([1, 20])(
  'plugins that an owner names work on each of %i articles, and what they say stands at its place',
  async (count) => {
    const folder = paper(Array.from({ length: count }, (_, i) => `The *BBC* was **there** ${i} times.`));
    const { code, stderr } = await runReadout(folder, ['build']);
    expect(code).toBe(0);
    expect(
      stderr.match(
        /^content\/articles\/bridge-\d+\.md:6:15 {2}warning: Bold stands in a news text {2}bold$/gm,
      ),
    ).toHaveLength(count);
    for (let i = 0; i < count; i++) {
      const page = readFileSync(path.join(folder, `dist/articles/bridge-${i}/index.html`), 'utf8');
      expect(page).toContain('The <abbr>BBC</abbr> was');
    }
  },
);

test('a plugin that fails an article fails the build at its line and column', async () => {
  const folder = paper(['The *BBC* was **there**.']);
  const config = path.join(folder, 'astro.config.ts');
  writeFileSync(config, CONFIG.replace('file.message(', 'file.fail('));
  const { code, stderr } = await runReadout(folder, ['build']);
  expect(code).toBe(1);
  expect(stderr).toContain('content/articles/bridge-0.md:6:15  Bold stands in a news text  bold\n');
});
