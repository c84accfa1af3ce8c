import { readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';
import type { TakePicture } from '../../src/import/imported-article.ts';
import { checkNesting } from '../../src/markdown/check-nesting.ts';

/** Copies pictures that are named without a host. */
const take: TakePicture = (source) => {
  const address = 'address' in source ? source.address : '';
  return address.includes('//')
    ? { reason: 'it lies on another site' }
    : { url: `./${address.split('/').at(-1)}` };
};

function imported(html: string) {
  const { fields, body, changes } = importHtml(html, take);
  return { fields, body, told: changes.map(({ kind, words }) => [kind, words]) };
}

const page = (body: string, head = '') =>
  `<html><head>${head}</head><body><article>${body}</article></body></html>`;

test('of a saved page the article stays, with what the page states of it', () => {
  const html = readFileSync(new URL('../fixtures/import/mill.html', import.meta.url), 'utf8');
  expect(imported(html)).toEqual({
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

![](./mill.jpg "The mill. Photo: Echo")

“We tried,” said [Ada Example](https://echo.example/people/ada), who ran it. More and [the filing](https://x.example/?a=1\\&b=2), and more words to make the paragraph long enough.

> “It is over, and we thank everyone who worked here, in good times and in bad.”

## What comes next

- The council meets on Friday.
- The site is for sale, with \\*stars\\* and 1. numbers.

| Year | Workers |
| - | - |
| 1990 | 300 |

The last shift left at noon.\\
Nobody spoke. In all, it took an hour, and then the gates were closed for good by the caretaker.

![](./x)
`,
    told: [
      ['navigation', 'Home Sport'],
      ['byline', 'By Ada Example and Ben Sample'],
      ['aside', 'Related: Other'],
      ['furniture', '© Echo'],
      ['link-target', 'javascript:alert(1)'],
    ],
  });
});

test('nothing is stated for a page that states nothing', () => {
  expect(imported('<p>The mill closed.</p>')).toEqual({ fields: {}, body: 'The mill closed.\n', told: [] });
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
  [`<script type="application/ld+json">${'['.repeat(5000)}${']'.repeat(5000)}</script>`, {}],
  ['<script type="application/ld+json">{broken</script>', {}],
] as const)('%s states %o', ([head, fields]) => {
  expect(imported(page('<p>The mill closed.</p>', head)).fields).toEqual(fields);
});

test.for([
  ['<p>a <a href="javascript:alert(1)">b</a></p>', 'a b\n'],
  ['<p>a <a href="java\tscript:alert(1)">b</a></p>', 'a b\n'],
  ['<p>a <a href="#note">b</a> <a href="/c">d</a></p>', 'a b d\n'],
  ['<p>a<script>alert(1)</script><style>p{}</style><svg onload=alert(1)><text>x</text></svg></p>', 'a\n'],
  ['<p>&lt;script&gt;alert(1)&lt;/script&gt;</p>', '\\<script>alert(1)\\</script>\n'],
  ['<p>a <img src=x onerror=alert(1)> b</p>', 'a b\n\n![](./x)\n'],
] as const)('%s becomes %j', ([html, body]) => {
  expect(imported(html).body).toBe(body);
});

test('of a page of a news site the article stays with its pictures, table, quotes and notes, and all else is told', () => {
  const html = readFileSync(new URL('../fixtures/import/ferry.html', import.meta.url), 'utf8');
  const { body, told } = imported(html);
  expect(
    body,
  ).toBe(`![A ferry at a pier, drawn in blue lines](./pier.png "The ferry at its pier. Drawing: Holm Gazette")

The ferry between Holm and Little Holm sails again from Monday, after two winters in which islanders crossed by fishing boat, the harbour office said.

“It is a small boat and a long story,” said Oda Brandt, who runs the harbour office. She had asked for a deck of 40 m² and got one of 38.

> “Nobody has counted the crossings, and nobody will.”
>
> — [Piet Larn, council clerk](https://council.example/minutes)

## What a crossing costs

Fares in crowns

| Who | One way |
| - | - |
| Adults | 12 |
| Children | 4 \\| free on Sundays |

The timetable hangs at both piers and has not been printed anywhere else, the office said, because it changes with the wind and the tide.

> First crossing in 611 days. I cried a little.
>
> — Oda Brandt (@oda) [6 May 2031](https://social.example/oda/1)

Those who crossed by fishing boat paid nothing[^1], and many of them say that they will go on doing so as long as the fishermen let them.

<!-- A picture stood here: https://cdn.holm.example/deck.jpg | The deck | The deck, empty. -->

[^1]: But they brought coffee.
`);
  expect(told).toEqual([
    ['furniture', 'The Holm Gazette Town Sea'],
    ['byline', 'By Nella Quist'],
    ['share', 'Facebook WhatsApp'],
    ['advertisement', 'Advertisement Buy a boat'],
    ['pull-quote', 'It is a small boat and a long story'],
    ['embed', 'https://video.example/embed/7'],
    ['related', 'Related articles The old ferry is sold'],
    ['furniture', '© The Holm Gazette'],
    ['pixel', 'https://count.example/p.gif'],
    ['link-target', '/people/oda-brandt'],
    ['picture', 'https://cdn.holm.example/deck.jpg: it lies on another site'],
    ['newsletter', 'Sign up for our newsletter and get the tide tables in your inbox.'],
  ]);
});

test('the site’s name, the line with the day and a pull quote that is signed are no text', () => {
  const { body, told } =
    imported(`<html><head><meta property="article:published_time" content="2031-05-04T09:30:00Z"></head><body>
    <header><p class="site-title"><a href="/">Holm Gazette</a></p></header>
    <main><article><h1>The lock opens</h1><p>Published 4 May 2031, 9:30 am</p><p>The lock opened on Sunday.</p>
    <p>“It leaks a little,” Oda Brandt said.</p><p>4 May 2030</p>
    <figure class="wp-block-pullquote"><blockquote><p>It leaks a little</p><cite>Oda Brandt</cite></blockquote></figure>
    <p>It was built in 1911, and nobody has opened it since the second dredger sank behind it.</p></article></main></body></html>`);
  expect(body).toBe(
    'The lock opened on Sunday.\n\n“It leaks a little,” Oda Brandt said.\n\n4 May 2030\n\nIt was built in 1911, and nobody has opened it since the second dredger sank behind it.\n',
  );
  expect(told).toEqual([
    ['furniture', 'Holm Gazette'],
    ['pull-quote', 'It leaks a little Oda Brandt'],
    ['date', 'Published 4 May 2031, 9:30 am'],
  ]);
});

test('what is told has its place in the page', () => {
  const html = '<p>The lock\nopens <s>today</s>.</p>';
  expect(importHtml(html, take).changes).toEqual([
    { kind: 'struck', words: 'today', place: { line: 2, column: 7 } },
  ]);
});

describe('a page’s words keep their meaning', () => {
  test.for([
    ['10<sup>6</sup> and CO<sub>2</sub>', '10⁶ and CO₂', []],
    [
      'the 1<sup>st</sup> of 5<sup>½</sup>',
      'the 1st of 5^(½)',
      [
        ['script', 'st'],
        ['script', '½'],
      ],
    ],
    ['in 2031<sup><a href="#gone">1</a></sup>', 'in 2031¹', []],
    ['in 2031<a class="footnote-link" href="#gone">1</a>', 'in 2031¹', []],
    [
      'it cost <del>six</del> <strike>seven</strike> nine',
      'it cost nine',
      [
        ['struck', 'six'],
        ['struck', 'seven'],
      ],
    ],
    ['<span style="text-decoration: line-through">no</span> yes', 'yes', [['struck', 'no']]],
    [
      '<span style="font-weight:700">all</span> of <span style="font-style:italic">it</span>',
      '**all** of *it*',
      [],
    ],
    [
      'she said <q>a <q>small</q> boat</q>',
      'she said “a ‘small’ boat”',
      [
        ['quotation-marks', 'a small boat'],
        ['quotation-marks', 'small'],
      ],
    ],
    [
      'a<span hidden> secret</span><span style="display:none"> or two</span>',
      'a',
      [
        ['hidden', 'secret'],
        ['hidden', 'or two'],
      ],
    ],
    [
      '<a href="https://www.google.com/url?q=https://a.example/%3Fb&amp;sa=D">b</a>',
      '[b](https://a.example/?b)',
      [['redirect', 'https://a.example/?b']],
    ],
    ['ferr<wbr>y<img class="emoji" alt="🚢" src="https://s.example/e.png">', 'ferry🚢', []],
    ['<ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>', '汉 (hàn)', []],
  ] as const)('%s', ([html, body, told]) => {
    expect(imported(`<p>${html}</p>`)).toEqual({ fields: {}, body: `${body}\n`, told });
  });

  test('lists of terms, details and addresses stay apart', () => {
    const html =
      '<dl><dt>Ebb</dt><dd>Water that goes.</dd></dl><details><summary>More</summary>It comes again.</details>';
    expect(imported(html).body).toBe('Ebb\n\nWater that goes.\n\nMore\n\nIt comes again.\n');
  });
});

describe('notes of every make', () => {
  const numbered = 'In 2031[^1] it sailed.\n\n[^1]: A guess.\n';
  test.for([
    [
      'WordPress',
      '<p>In 2031<sup data-fn="x" class="fn"><a href="#x" id="x-link">1</a></sup> it sailed.</p><ol class="wp-block-footnotes"><li id="x">A guess. <a href="#x-link">↩︎</a></li></ol>',
    ],
    [
      'Substack',
      '<p>In 2031<a class="footnote-anchor" id="footnote-anchor-1" href="#footnote-1">1</a> it sailed.</p><div class="footnote"><a id="footnote-1" href="#footnote-anchor-1" class="footnote-number">1</a><div class="footnote-content"><p>A guess.</p></div></div>',
    ],
    [
      'Google Docs',
      '<p>In 2031<sup><a href="#ftnt1" id="ftnt_ref1">[1]</a></sup> it sailed.</p><hr><div><p><a href="#ftnt_ref1" id="ftnt1">[1]</a><span> A guess.</span></p></div>',
    ],
    [
      'Word’s web pages',
      '<p>In 2031<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> it sailed.</p><div><hr><div id="ftn1"><p><a href="#_ftnref1" name="_ftn1">[1]</a> A guess.</p></div></div>',
    ],
    [
      'Pandoc and Hugo',
      '<p>In 2031<a href="#fn:1" class="footnote-ref" id="fnref:1" role="doc-noteref">1</a> it sailed.</p><section class="footnotes" role="doc-endnotes"><hr><ol><li id="fn:1"><p>A guess. <a href="#fnref:1" class="footnote-backref">↩︎</a></p></li></ol></section>',
    ],
  ] as const)('%s', ([, html]) => {
    expect(imported(html).body).toBe(numbered);
  });

  test('a note with two marks stands twice, for a note has one mark', () => {
    const html =
      '<p>One<sup><a href="#n" id="a">1</a></sup> and two<sup><a href="#n" id="b">1</a></sup>.</p><ol class="notes"><li id="n">Both.</li></ol>';
    expect(imported(html).body).toBe('One[^1] and two[^1-2].\n\n[^1]: Both.\n\n[^1-2]: Both.\n');
  });
});

test('a page whose elements stand too deep in each other is refused at its line', () => {
  expect(() => importHtml(`\n${'<div>'.repeat(5000)}`, take)).toThrow(
    'elements stand in each other more than 200 deep (line 2)',
  );
});

test('a page with a table of more cells than can be published is refused at the line', () => {
  const row = `<tr>${'<td>1</td>'.repeat(199)}</tr>\n`;
  const table = (rows: number) => `<table>\n${row.repeat(rows)}</table>`;
  expect(() => importHtml(table(41), take)).toThrow('a table has more than 8000 cells; divide it (line 42)');
  const { body } = imported(`<p>Words.</p>${table(39)}<p>Words.</p>${table(39)}`);
  const file = new VFile({ path: 'bridge.md', value: body });
  expect(checkNesting(file)).toBe(false);
});
