import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { articleEntry } from '../../src/feed/article-entry.ts';
import { newsArticle } from '../../src/interop/news-article.ts';
import { english } from '../english.ts';
import { messagesOf } from '../messages-of.ts';

const AUTHORS = [{ id: 'ines-falk', name: 'Ines Falk', role: 'Harbour reporter', links: [] }];

function build(byline: string) {
  const file = new VFile({
    path: 'content/articles/pier.md',
    value: `---\nheadline: The pier is sold\npublished: 2024-05-07\nbyline: [${byline}]\n---\nIt was sold.\n`,
  });
  const built = buildArticle(file, {
    slug: 'pier',
    url: 'https://post.example/paper/articles/pier/',
    speakers: [],
    authors: AUTHORS,
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
  });
  if (!built) throw new Error(messagesOf(file).join('\n'));
  return { article: built.article, messages: messagesOf(file) };
}

test('an id in a byline is read as the author’s name, who has a page; a plain name stays plain', () => {
  const { article, messages } = build('ines-falk, Town Hall, dpa');
  expect(messages).toEqual([]);
  expect(article.byline).toEqual(['Ines Falk', 'Town Hall', 'dpa']);
  expect(article.authors).toEqual([
    { id: 'ines-falk', name: 'Ines Falk', role: 'Harbour reporter', links: [] },
  ]);
});

test('search engines and feeds are told of the author’s page', () => {
  const { article } = build('ines-falk, Town Hall');
  const page = 'https://post.example/paper/authors/ines-falk/';
  expect(newsArticle(article, 'The Harbour Post').author).toEqual([
    { '@type': 'Person', name: 'Ines Falk', url: page },
    { '@type': 'Person', name: 'Town Hall' },
  ]);
  expect(articleEntry(article, english).authors).toEqual([
    { name: 'Ines Falk', url: page },
    { name: 'Town Hall', url: null },
  ]);
});

test('an id that is nobody’s is told with the nearest one', () => {
  expect(build('ines-flak').messages).toEqual([
    '4:10 “ines-flak” in the byline is no author; expected a name, or the name of a file in content/authors without “.yml”. Did you mean “ines-falk”? (byline-author)',
  ]);
});
