import fc from 'fast-check';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toText } from 'hast-util-to-text';
import { describe, expect, it } from 'vitest';
import { type Markup, renderInline, type Wrap } from '../../src/article/render-inline.ts';
import type { Format, InlineContent } from '../../src/text/inline-content.ts';

function content(text: string, formats: Format[] = []): InlineContent {
  return { text, formats, offsets: [], references: [] };
}

/** Markdown’s own markup, as it is taken out of a paragraph. */
function format(kind: keyof typeof TAGS, start: number, end: number, href = 'https://example.org/'): Format {
  return { kind, start, end, tagName: TAGS[kind], properties: kind === 'link' ? { href } : {} };
}

const TAGS = { emphasis: 'em', strong: 'strong', inlineCode: 'code', link: 'a' };

function html(words: InlineContent, markup?: Partial<Markup>): string {
  return toHtml(renderInline(words, markup));
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
    expect(html(content('a < b & “c” <script>'))).toBe('a &#x3C; b &#x26; “c” &#x3C;script>');
  });

  it('keeps a quote whole and divides the emphasis that crosses it', () => {
    const rendered = html(content('He said go now.', [format('emphasis', 3, 10)]), {
      quotes: [wrap('q', 8, 14)],
    });
    expect(rendered).toBe('He <em>said </em><q><em>go</em> now</q>.');
  });

  it('nests a quote in a quote, a note’s words in both, and emphasis in all', () => {
    const rendered = html(content('abcdef', [format('strong', 2, 4)]), {
      quotes: [wrap('q', 0, 6), wrap('q', 1, 5)],
      marks: [wrap('mark', 2, 4)],
    });
    expect(rendered).toBe('<q>a<q>b<mark><strong>cd</strong></mark>e</q>f</q>');
  });

  it('puts a note’s mark behind the quote that ends there, and never inside a link', () => {
    const rendered = html(content('abcdef', [format('link', 1, 5)]), {
      quotes: [wrap('q', 0, 3)],
      insertions: [insertion(2), insertion(3)],
    });
    expect(rendered).toBe(
      '<q>a<a href="https://example.org/">b</a><a href="#n"></a><a href="https://example.org/">c</a></q>' +
        '<a href="#n"></a><a href="https://example.org/">de</a>f',
    );
  });

  it('publishes the words of a script link but not the link', () => {
    expect(html(content('go', [format('link', 0, 2, 'javascript:x()')]))).toBe('<a>go</a>');
  });

  it('keeps the text whatever is laid around it', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', 'b', ' ', '<', '&', '“', '”', 'é', '😀'),
      maxLength: 30,
    });
    const span = fc.tuple(fc.nat(30), fc.nat(30));
    const kind = fc.constantFrom(
      'emphasis' as const,
      'strong' as const,
      'inlineCode' as const,
      'link' as const,
    );
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
          const rendered = html(
            content(
              words,
              formats
                .map(([type, range]) => format(type, within(range).start, within(range).end))
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
          const tree = fromHtml(rendered, { fragment: true });
          expect(toText(tree, { whitespace: 'pre' })).toBe(words);
          expect(rendered.match(/href="#n"/g) ?? []).toHaveLength(points.length);
          expect(rendered).not.toMatch(/<a>[^<]*<a /);
        },
      ),
      { numRuns: 500 },
    );
  });
});
