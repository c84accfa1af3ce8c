/** The files of a site of plain Astro that shows the same Markdown: what Readout's build is measured against. */
export const plainAstro: Record<string, string> = {
  'package.json': '{"type": "module"}',
  // In the packages' folder, where Astro would keep it, the content of one build would come into the next.
  'astro.config.mjs': "export default { compressHTML: true, cacheDir: '.astro/cache' };",
  'src/content.config.ts': `import { readdir, readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { defineCollection } from 'astro:content';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { toHtml } from 'hast-util-to-html';
import { unified } from 'unified';
import { parse } from 'yaml';

const processor = unified().use(remarkParse).use(remarkRehype);
const loader = {
  name: 'plain',
  load: async ({ store, generateDigest }) => {
    for (const file of await readdir('content/articles', { recursive: true })) {
      if (!file.endsWith('.md')) continue;
      const text = await readFile('content/articles/' + file, 'utf8');
      const id = basename(file, '.md');
      const digest = generateDigest(text);
      if (store.get(id)?.digest === digest) continue;
      const [, yaml = '', body = ''] = text.split(/^---$/m);
      const html = toHtml(await processor.run(processor.parse(body)));
      store.set({ id, digest, data: { ...parse(yaml), html, digest } });
    }
  },
};
export const collections = { articles: defineCollection({ loader }) };
`,
  'src/pages/articles/[slug].astro': `---
import { getCollection } from 'astro:content';
export async function getStaticPaths() {
  return (await getCollection('articles')).map(({ id, data }) => ({ params: { slug: id }, props: { data }, cacheKey: data.digest }));
}
const { data } = Astro.props;
---
<!doctype html>
<html lang="en">
  <head><meta charset="utf-8"><title>{data.headline}</title></head>
  <body><h1>{data.headline}</h1><article set:html={data.html} /></body>
</html>
`,
};

/** The same where Astro keeps the pages that have not changed: what a build after an edit takes at least. */
export const incrementalAstro: Record<string, string> = {
  ...plainAstro,
  'astro.config.mjs':
    "export default { compressHTML: true, cacheDir: '.astro/cache', experimental: { incrementalBuild: true } };",
};

/**
 * A site of as many pages as another has, each a string as long as that one's are on average, which Astro keeps: what it takes to
 * write so many, with nothing to read and nothing to put together.
 *
 * @param size in bytes
 */
export function bareAstro(pages: number, size: number): Record<string, string> {
  const { 'package.json': manifest = '', 'astro.config.mjs': config = '' } = incrementalAstro;
  return {
    'package.json': manifest,
    'astro.config.mjs': config,
    'src/pages/[...place].astro': `---
export const getStaticPaths = () => Array.from({ length: ${pages} }, (_, i) => (
  { params: { place: \`articles/\${i % Math.ceil(${pages} / 5)}/quotes/\${i}\` }, props: { i }, cacheKey: String(i) }
));
const { i } = Astro.props;
---
<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>{i}</title></head><body><h1>{i}</h1><Fragment set:html={'Words. '.repeat(${Math.round(size / 7)})} /></body></html>
`,
  };
}
