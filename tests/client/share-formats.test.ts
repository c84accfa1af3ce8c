import { fromMarkdown } from 'mdast-util-from-markdown';
import { toString as textOf } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { asCitation, asHtml, asMarkdown, type SharedWords, sourced } from '../../src/client/share-formats.ts';

const SHARED: SharedWords = {
  words: 'nobody is going to trim it better',
  link: 'https://readout.example/articles/pier/?v=abc#p-4k7q2m9x1c',
  headline: 'The pier is sold',
  publisher: 'Readout',
  published: '2024-05-07T09:00:00Z',
  speaker: 'Asta Lind',
  said: null,
  language: 'en',
  quotation: '“{words}”',
  comma: ', ',
};

test('a citation names who said it, where, when, and the link', () => {
  expect(asCitation(SHARED)).toBe(
    '“nobody is going to trim it better” — Asta Lind, “The pier is sold”, Readout, 2024-05-07, https://readout.example/articles/pier/?v=abc#p-4k7q2m9x1c',
  );
});

test('a citation tells the day on which words were said, where that is known', () => {
  expect(asCitation({ ...SHARED, said: '2024-05-06' })).toMatch(/ — Asta Lind \(2024-05-06\), “The pier/);
});

test('days stay in their order in a line that runs from right to left', () => {
  const arabic = asCitation({ ...SHARED, said: '2024-05-06', language: 'ar', comma: '، ' });
  expect(arabic).toContain(' — Asta Lind (\u20662024-05-06\u2069)، ');
  expect(arabic).toContain('، Readout، \u20662024-05-07\u2069، ');
});

test('a whole quotation gets no second pair of marks, and nobody’s words no name', () => {
  expect(asCitation({ ...SHARED, words: '“Nobody.”', speaker: null })).toMatch(
    /^“Nobody.” — “The pier is sold”/,
  );
});

test('words that are only in part verbatim are cited as they stand', () => {
  expect(sourced({ ...SHARED, words: 'that it was “never for sale”' })).toMatch(
    /^that it was “never for sale” — Asta Lind, “The pier is sold”/,
  );
});

test('Markdown is a block quote with its source', () => {
  expect(asMarkdown(SHARED)).toBe(
    '> nobody is going to trim it better\n>\n> — Asta Lind, [The pier is sold](<https://readout.example/articles/pier/?v=abc#p-4k7q2m9x1c>), Readout, 2024-05-07',
  );
});

test.each(['1. first', '# no heading', '*stars* and _lines_', '[a](b)', '<b>', '- a dash', '`code`'])(
  '“%s” reads the same in Markdown',
  (words) => {
    const [quote] = fromMarkdown(asMarkdown({ ...SHARED, words })).children;
    expect(quote?.type === 'blockquote' && textOf(quote.children[0])).toBe(words);
  },
);

test('HTML is a block quote whose words stay words', () => {
  expect(asHtml({ ...SHARED, words: 'a < b & "c"' })).toBe(
    '<blockquote cite="https://readout.example/articles/pier/?v=abc#p-4k7q2m9x1c" lang="en">\n<p>a &#60; b &#38; &#34;c&#34;</p>\n<p>— Asta Lind, <a href="https://readout.example/articles/pier/?v=abc#p-4k7q2m9x1c">The pier is sold</a>, Readout, 2024-05-07</p>\n</blockquote>',
  );
});

test('lines and paragraphs stay apart in every form', () => {
  const words = 'The tide\nis out.\n\nNobody came.';
  expect(asCitation({ ...SHARED, words })).toMatch(/^“The tide\nis out\.\n\nNobody came\.” — /);
  expect(asMarkdown({ ...SHARED, words })).toMatch(/^> The tide\\\n> is out\.\n>\n> Nobody came\.\n>\n> — /);
  expect(asHtml({ ...SHARED, words })).toContain('<p>The tide<br>\nis out.</p>\n<p>Nobody came.</p>\n<p>— ');
});
