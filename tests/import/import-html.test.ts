import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';

const page = (body: string, head = '') =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;

test('of a saved page the article stays, with what the page states of it', () => {
  const html = readFileSync(new URL('../fixtures/import/mill.html', import.meta.url), 'utf8');
  expect(importHtml(html)).toEqual({
    fields: {
      headline: 'Mill closes after a century',
      published: '2025-03-18T09:30:00+00:00',
      byline: ['Ada Example', 'Ben Sample'],
      language: 'en-GB',
      source: {
        title: 'Mill closes after a century',
        url: 'https://echo.example/news/mill/',
        publisher: 'The Aston Echo',
      },
    },
    body: `The mill at Aston, which employed three hundred people in its *best* years, **closed** on Monday, its owners said, after a long search for a buyer.

“We tried,” said [Ada Example](https://echo.example/people/ada), who ran it. More and [the filing](https://x.example/?a=1\\&b=2), and more words to make the paragraph long enough.

> “It is over, and we thank everyone who worked here, in good times and in bad.”

## What comes next

- The council meets on Friday.
- The site is for sale, with \\*stars\\* and 1. numbers.

Year | Workers

1990 | 300

The last shift left at noon.\\
Nobody spoke. In all, it took an hour, and then the gates were closed for good by the caretaker.
`,
  });
});

test('nothing is stated for a page that states nothing', () => {
  expect(importHtml('<p>The mill closed.</p>')).toEqual({ fields: {}, body: 'The mill closed.\n' });
});

test.for([
  [
    '<meta property="article:published_time" content="2025-03-18T10:00:00Z">',
    { published: '2025-03-18T10:00:00Z' },
  ],
  ['<meta name="date" content="18 March 2025">', { published: '2025-03-18' }],
  ['<meta name="date" content="03/04/2025">', {}],
  ['<meta name="date" content="last Monday">', {}],
  ['<meta name="author" content="By Ada Example">', { byline: ['Ada Example'] }],
  ['<meta property="og:title" content="Mill closes">', { headline: 'Mill closes' }],
  ['<script type="application/ld+json">{broken</script>', {}],
] as const)('%s states %o', ([head, fields]) => {
  expect(importHtml(page('<p>The mill closed.</p>', head)).fields).toEqual(fields);
});

test.for([
  ['<p>a <a href="javascript:alert(1)">b</a></p>', 'a b\n'],
  ['<p>a <a href="java\tscript:alert(1)">b</a></p>', 'a b\n'],
  ['<p>a <a href="#note">b</a> <a href="/c">d</a></p>', 'a b d\n'],
  ['<p>a<script>alert(1)</script><style>p{}</style><svg onload=alert(1)><text>x</text></svg></p>', 'a\n'],
  ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>\n'],
  ['<p>a <img src=x onerror=alert(1)> b</p>', 'a b\n'],
] as const)('%s becomes %j', ([html, body]) => {
  expect(importHtml(html).body).toBe(body);
});
