import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { renderInline, type Wrap } from '../../src/article/render-inline.ts';
import type { Format, InlineContent } from '../../src/text/inline-content.ts';

function content(text: string, formats: Format[] = []): InlineContent {
  return { text, formats, offsets: [], references: [] };
}

function wrap(tagName: string, start: number, end: number): Wrap {
  return { tagName, start, end, properties: {} };
}

function insertion(offset: number) {
  return {
    offset,
    element: { type: 'element' as const, tagName: 'a', properties: { href: '#n' }, children: [] },
  };
}

describe('renderInline', () => {
  it('escapes the text and nothing else', () => {
    expect(renderInline(content('a < b & “c” <script>'))).toBe('a &#x3C; b &#x26; “c” &#x3C;script>');
  });

  it('keeps a quote whole and divides the emphasis that crosses it', () => {
    const html = renderInline(content('He said go now.', [{ kind: 'emphasis', start: 3, end: 10 }]), {
      quotes: [wrap('q', 8, 14)],
    });
    expect(html).toBe('He <em>said </em><q><em>go</em> now</q>.');
  });

  it('nests a quote in a quote, a note’s words in both, and emphasis in all', () => {
    const html = renderInline(content('abcdef', [{ kind: 'strong', start: 2, end: 4 }]), {
      quotes: [wrap('q', 0, 6), wrap('q', 1, 5)],
      marks: [wrap('mark', 2, 4)],
    });
    expect(html).toBe('<q>a<q>b<mark><strong>cd</strong></mark>e</q>f</q>');
  });

  it('puts a note’s mark behind the quote that ends there, and never inside a link', () => {
    const html = renderInline(
      content('abcdef', [{ kind: 'link', start: 1, end: 5, url: 'https://example.org/' }]),
      {
        quotes: [wrap('q', 0, 3)],
        insertions: [insertion(2), insertion(3)],
      },
    );
    expect(html).toBe(
      '<q>a<a href="https://example.org/">b</a><a href="#n"></a><a href="https://example.org/">c</a></q>' +
        '<a href="#n"></a><a href="https://example.org/">de</a>f',
    );
  });

  it('publishes the words of a script link but not the link', () => {
    expect(renderInline(content('go', [{ kind: 'link', start: 0, end: 2, url: 'javascript:x()' }]))).toBe(
      '<a>go</a>',
    );
  });

  it('keeps the text whatever is laid around it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '<', '&', '“', '”', 'é', '😀'),
      maxLength: 30,
    });
    const span = fc.tuple(fc.nat(30), fc.nat(30));
    const kind = fc.constantFrom('emphasis' as const, 'strong' as const, 'code' as const, 'link' as const);
    fc.assert(
      fc.property(
        text,
        fc.array(fc.tuple(kind, span), { maxLength: 6 }),
        fc.array(span, { maxLength: 4 }),
        fc.array(fc.nat(30), { maxLength: 4 }),
        (words, formats, marks, points) => {
          const within = ([a, b]: [number, number]) => {
            const [start, end] = [a % (words.length + 1), b % (words.length + 1)];
            return { start: Math.min(start, end), end: Math.max(start, end) };
          };
          const html = renderInline(
            content(
              words,
              formats
                .map(([type, range]) => ({ kind: type, ...within(range) }))
                .filter(({ start, end }) => end > start),
            ),
            {
              marks: marks
                .map(within)
                .filter(({ start, end }) => end > start)
                .map(({ start, end }) => wrap('mark', start, end)),
              insertions: points.map((point) => insertion(point % (words.length + 1))),
            },
          );
          const tree = fromHtml(html, { fragment: true });
          expect(toText(tree, { whitespace: 'pre' })).toBe(words);
          expect(html.match(/href="#n"/g) ?? []).toHaveLength(points.length);
          expect(html).not.toMatch(/<a>[^<]*<a /);
        },
      ),
      { numRuns: 500 },
    );
  });
});
