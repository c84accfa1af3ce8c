import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { articleEntry } from '../../src/feed/article-entry.ts';
import { quoteEntry } from '../../src/feed/quote-entry.ts';
import { english } from '../english.ts';
import { sampleArticle } from '../interop/sample-article.ts';

const CONTEXT = { speakers: [], ledger: null, today: '2025-04-03', keepWordings: false };
const URL = 'https://ferry.example/paper/articles/bridge/';

test('an entry is the article in full: paragraphs, lists, notes and corrections, every link whole', () => {
  expect(articleEntry(sampleArticle(), english).html).toBe(
    [
      `<p>“The bridge cost nine million and not a penny more,” Mayor Ada Finch said on Monday.<sup><a href="${URL}#note-cost">[1]</a></sup></p>`,
      `<p>The Town Hall said in a statement that “the bridge is open to all”. It has nine arches.<sup><a href="${URL}#note-all">[2]</a></sup></p>`,
      '<p>Two councillors said that nobody was asked.</p>',
      '<ul><li>One <a href="https://arch.example/">arch</a> is <em>new</em>.</li><li>One is 5 &#x3C; 6 &#x26; tired.</li></ul>',
      '<h2>Notes</h2>',
      '<ol>',
      '<li><p>“nine million” <strong>Fact-check: False</strong></p><p>The minutes say <em>eleven</em>.</p><p>Ada Rook, 8 May 2024</p></li>',
      '<li><p>“open to all” <strong>Context</strong></p><p>Not to <a href="https://ferry.example/paper/articles/lorries/">lorries</a>.</p><p>The Ferry</p></li>',
      '</ol>',
      '<h2>Corrections</h2>',
      '<p>9 May 2024: The bridge has nine arches, not eight.</p>',
    ].join('\n'),
  );
});

test('an entry has the article’s own headings, lists as they are numbered and nested, tables and dividing lines', () => {
  const markdown = `---
headline: Six votes
published: 2025-04-03
---

The council met.

## The *first* vote

3. The quay is widened.
4. The lamps are replaced.

   All of them.
   - At once.

***

| Vote | For |
| --- | --- |
| Quay | 9 |

### Code

    a < b
`;
  const file = new VFile({ path: 'content/articles/votes.md', value: markdown });
  const built = buildArticle(file, {
    ...CONTEXT,
    slug: 'votes',
    url: 'https://ferry.example/articles/votes/',
  });
  expect(built && articleEntry(built.article, english).html).toBe(
    [
      '<p>The council met.</p>',
      '<h2>The <em>first</em> vote</h2>',
      '<ol start="3"><li>The quay is widened.</li><li><p>The lamps are replaced.</p><p>All of them.</p><ul><li>At once.</li></ul></li></ol>',
      '<hr>',
      '<table><thead><tr><th scope="col">Vote</th>\t<th scope="col">For</th></tr></thead><tbody><tr><td>Quay</td>\t<td>9</td></tr></tbody></table>',
      '<h3>Code</h3>',
      '<pre><code>a &#x3C; b</code></pre>',
    ].join('\n'),
  );
});

test('an entry is known by its permalink, and new when a correction is', () => {
  expect(articleEntry(sampleArticle(), english)).toMatchObject({
    id: URL,
    url: URL,
    published: '2024-05-07T00:00:00Z',
    updated: '2024-05-09T00:00:00Z',
    authors: [
      { name: 'Ada Rook', url: null },
      { name: 'The Ferry', url: null },
    ],
    tags: ['Bridges', 'Town Hall'],
  });
});

test('a quote’s entry has its words, its speaker and its place', () => {
  const article = sampleArticle();
  const quote = article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((each) => each.quotes))[1];
  if (!quote) throw new Error('no quote');
  expect(
    quoteEntry(article, { ...quote, medium: 'in a statement', date: '2024-05-06' }, english),
  ).toMatchObject({
    id: `${URL}#${quote.id}`,
    title: 'that “the bridge is open to all”',
    html: `<blockquote><p>that “the bridge is open to all”</p></blockquote><p>Town Hall, in a statement, 6 May 2024, in <a href="${URL}#${quote.id}">A bridge &amp; its cost</a></p>`,
    authors: [{ name: 'Town Hall', url: null }],
  });
});
