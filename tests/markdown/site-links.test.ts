import type { Link } from 'mdast';
import { expect, test } from 'vitest';
import { descendants } from '../../src/markdown/descendants.ts';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { resolveSiteLinks } from '../../src/markdown/site-links.ts';

/** Where a link leads from an article of a site, and to what. */
function resolve(href: string, url = 'https://news.example/paper/articles/bridge/'): [string, string | null] {
  const nodes = descendants(parseMarkdown(`[x](<${href}>)`));
  const [link] = resolveSiteLinks(nodes, { url, home: new URL('../../', url), beside: 'article' });
  const node = nodes.find((each): each is Link => each.type === 'link');
  return [node?.url ?? '', link ? `${link.to} ${link.name}` : null];
}

test.each([
  'pier.md',
  './pier.md',
  '../2024/pier.md',
  '/content/articles/pier.md',
  '/articles/pier/',
  '/articles/pier',
  '../pier/',
  '/paper/articles/pier/',
  'https://news.example/paper/articles/pier/',
])('%s leads to the article, under the base path of the site', (href) => {
  expect(resolve(href)).toEqual(['/paper/articles/pier/', 'article pier']);
  expect(resolve(`${href}#p-4k7q2m9x1c`)).toEqual(['/paper/articles/pier/#p-4k7q2m9x1c', 'article pier']);
});

test('a link to a speaker’s file leads to the speaker', () => {
  expect(resolve('../speakers/ada-finch.yml')).toEqual(['/paper/speakers/ada-finch/', 'speaker ada-finch']);
});

test('other pages of the site are found from the home page on', () => {
  expect(resolve('/about/')).toEqual(['/paper/about/', 'place about/']);
  expect(resolve('/about#us')).toEqual(['/paper/about/#us', 'place about/']);
  expect(resolve('../../topics/pier/?page=2')).toEqual(['/paper/topics/pier/?page=2', 'place topics/pier/']);
  expect(resolve('/about/', 'https://news.example/articles/bridge/')).toEqual(['/about/', 'place about/']);
  expect(resolve('/speakers/ada-finch/')).toEqual(['/paper/speakers/ada-finch/', 'speaker ada-finch']);
  expect(resolve('/articles/pier.json')).toEqual(['/paper/articles/pier.json', 'place articles/pier.json']);
});

test('what a whole address leads to is another’s business, unless it is an article or a speaker', () => {
  expect(resolve('https://news.example/paper/shop/')).toEqual(['/paper/shop/', null]);
});

test.each(['../pages/about.md', '/content/pages/about.md'])('%s leads to the page', (href) => {
  expect(resolve(href)).toEqual(['/paper/about/', 'page about']);
  expect(resolve(`${href}#us`)).toEqual(['/paper/about/#us', 'page about']);
});

test.each([
  '#p-4k7q2m9x1c',
  'https://other.example/articles/pier/',
  'https://other.example/pier.md',
  '//other.example/pier.md',
  'mailto:desk@news.example',
  '../../../elsewhere/',
])('%s stays as it is', (href) => {
  expect(resolve(href)).toEqual([href, null]);
});
