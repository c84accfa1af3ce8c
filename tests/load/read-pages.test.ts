import { expect, test } from 'vitest';
import { problemLines } from '../../src/load/problem-lines.ts';
import { readPages } from '../../src/load/read-pages.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const read = (files: Record<string, string>) => {
  const paths = Object.entries(files).map(([name, text]) => [`content/pages/${name}`, text] as const);
  const { pages, files: read } = readPages(
    temporaryFolder({ ...Object.fromEntries(paths), 'public/pier.jpg': 'a picture' }),
    { url: 'https://news.example/paper/', base: '/paper/' },
  );
  return { pages, problems: problemLines(read) };
};

test('a page is its title, its words and its links, which lead to where they would in an editor', () => {
  const markdown =
    '---\ntitle: About us\norder: 2\n---\n\nWe write of the [harbour](../articles/pier.md#p-1), see [how](contact.md), the\n[quotes](/quotes/) and [more](https://name.example/a.md).\n';
  const { pages, problems } = read({ 'about.md': markdown });
  expect(problems).toEqual([]);
  expect(pages).toMatchObject([
    { name: 'about', page: { title: 'About us', nav: true, order: 2, draft: false } },
  ]);
  expect(pages[0]?.page.text).toBe('We write of the harbour, see how, the\nquotes and more.');
  expect([...(pages[0]?.page.html ?? '').matchAll(/href="([^"]*)"/g)].map(([, address]) => address)).toEqual([
    '/paper/articles/pier/#p-1',
    '/paper/contact/',
    '/paper/quotes/',
    'https://name.example/a.md',
  ]);
});

test.each([
  [
    'deep.md',
    `---\ntitle: Deep\n---\n\n${'> - '.repeat(2000)}Us.\n`,
    'content/pages/deep.md:5:1  Lists or quotations stand in each other more than 100 deep; take marks out of the beginning of the line.  nesting',
  ],
  [
    'bell.md',
    '---\ntitle: Bell\n---\n\nThe bell\u0007 rings.\n',
    'content/pages/bell.md:5:9  A character stands here that can’t be seen (U+0007), and that no reader’s program expects; take it out.  control-character',
  ],
  [
    'quotes.md',
    '---\ntitle: Quotes\n---\n\nOurs.\n',
    'content/pages/quotes.md:1:1  The site has a page /quotes/ of its own; give this one another name.  page-name',
  ],
  [
    'About Us.md',
    '---\ntitle: About\n---\n\nUs.\n',
    'content/pages/About Us.md:1:1  The file name “About Us” makes no readable URL; begin with a letter, and use lower-case letters, digits and hyphens.  page-name',
  ],
  [
    'about.md',
    '---\ntitel: About\n---\n\nUs.\n',
    'content/pages/about.md:2:1  Unknown field “titel”. Did you mean “title”?  front-matter',
  ],
  [
    'about.md',
    '---\ntitle: About\n---\n\n<script>alert(1)</script>\n',
    'content/pages/about.md:5:1  Raw HTML “<script>alert(1)</script>” is not published; write it in Markdown, or escape “<” as “\\<”.  raw-html',
  ],
  [
    'about.md',
    '---\ntitle: About\n---\n\n![The pier](./pier.jpg)\n',
    'content/pages/about.md:5:1  The picture is not published; put its file into public/ and begin its address with a slash: /pier.jpg.  image',
  ],
  [
    'about.md',
    '---\ntitle: About\n---\n\n![The quay](/quay.jpg)\n',
    'content/pages/about.md:5:1  There is no file public/quay.jpg; put the picture there, or take it out.  image',
  ],
])('what is wrong with a page is told with its place: %s', (name, markdown, line) => {
  expect(read({ [name]: markdown }).problems).toContain(line);
});

test('a heading has a name for links, made of its words, and pictures lead to their files', () => {
  const { pages, problems } = read({
    'about.md':
      '---\ntitle: About\n---\n\n## Über uns\n\n![The pier](/pier.jpg)\n\n## Über uns\n\n[Above](#über-uns)\n',
  });
  expect(problems).toEqual([]);
  expect(pages[0]?.fragments).toEqual(['über-uns', 'über-uns-1']);
  expect(pages[0]?.page.html).toContain('<h2 id="über-uns-1">');
  expect(pages[0]?.page.html).toContain('src="/paper/pier.jpg"');
  expect(pages[0]?.links).toMatchObject([{ to: 'page', name: 'about', fragment: 'über-uns' }]);
});

test('a page with a mistake is not published', () => {
  expect(read({ 'about.md': '---\ntitle: About\n---\n\n[run](javascript:alert(1))\n' }).pages).toEqual([]);
});
