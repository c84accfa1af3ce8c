import { expect, test } from 'vitest';
import { articleEntry } from '../../src/feed/article-entry.ts';
import { quoteEntry } from '../../src/feed/quote-entry.ts';
import { sampleArticle } from '../interop/sample-article.ts';

const URL = 'https://ferry.example/paper/articles/bridge/';

test('an entry is the article in full: paragraphs, lists, notes and corrections, every link whole', () => {
  expect(articleEntry(sampleArticle()).html).toBe(
    [
      '<h2 id="section-statement-ada-finch">Statement: Ada Finch</h2>',
      `<p>“The bridge cost nine million and not a penny more,” Mayor Ada Finch said on Monday.<sup><a href="${URL}#note-cost">[1]</a></sup></p>`,
      '<h2 id="section-background">Background</h2>',
      `<p>The Town Hall said in a statement that “the bridge is open to all”. It has nine arches.<sup><a href="${URL}#note-all">[2]</a></sup></p>`,
      '<p>Two councillors said that nobody was asked.</p>',
      '<ul>',
      '<li>One <a href="https://arch.example/">arch</a> is <em>new</em>.</li>',
      '<li>One is 5 &#x3C; 6 &#x26; tired.</li>',
      '</ul>',
      '<h2>Notes</h2>',
      '<ol>',
      '<li><p>“nine million” <strong>Fact-check: False</strong></p><p>The minutes say <em>eleven</em>.</p><p>Ada Rook, 2024-05-08</p></li>',
      '<li><p>“open to all” <strong>Context</strong></p><p>Not to <a href="https://ferry.example/articles/lorries/">lorries</a>.</p><p>The Ferry</p></li>',
      '</ol>',
      '<h2>Corrections</h2>',
      '<p>2024-05-09: The bridge has nine arches, not eight.</p>',
    ].join('\n'),
  );
});

test('an entry is known by its permalink, and new when a correction is', () => {
  expect(articleEntry(sampleArticle())).toMatchObject({
    id: URL,
    url: URL,
    published: '2024-05-07T00:00:00Z',
    updated: '2024-05-09T00:00:00Z',
    authors: ['Ada Rook', 'The Ferry'],
    tags: ['Bridges', 'Town Hall'],
  });
});

test('a quote’s entry has its words, its speaker and its place', () => {
  const article = sampleArticle();
  const quote = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes))[1];
  if (!quote) throw new Error('no quote');
  expect(quoteEntry(article, { ...quote, medium: 'in a statement', date: '2024-05-06' })).toMatchObject({
    id: `${URL}#${quote.id}`,
    title: 'that “the bridge is open to all”',
    html: `<blockquote><p>that “the bridge is open to all”</p></blockquote><p>Town Hall, in a statement, 2024-05-06, in <a href="${URL}#${quote.id}">A bridge &amp; its cost</a></p>`,
    authors: ['Town Hall'],
  });
});
