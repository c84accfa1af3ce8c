import fc from 'fast-check';
import type { Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../src/markdown/parse-markdown.ts';
import { alignSource } from '../../src/text/align-source.ts';

describe('alignSource', () => {
  it('maps escapes and character references to where they begin', () => {
    expect(alignSource('a*b&c', 'a\\*b&amp;c', false)).toEqual([0, 1, 3, 4, 9]);
  });

  it('takes backslashes and references in code literally', () => {
    expect(alignSource('a\\*&amp;', 'a\\*&amp;', true)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('skips what Markdown strips at line starts', () => {
    expect(alignSource('a\nb', 'a  \n>   b', false)).toEqual([0, 3, 8]);
  });

  it('maps every character of any Markdown text to a place that is in order and holds it', () => {
    const piece = fc.constantFrom(
      'word',
      ' ',
      '\n',
      '\\*',
      '\\\\',
      '\\',
      '&amp;',
      '&',
      '&#38;',
      '*',
      'é',
      '😀',
      '“',
      '> ',
      '`',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const source = pieces.join('');
        visit(parseMarkdown(source), 'text', (node: Text) => {
          const slice = source.slice(node.position?.start.offset, node.position?.end.offset);
          const offsets = alignSource(node.value, slice, false);
          expect(offsets).toHaveLength(node.value.length);
          expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
          for (const [unit, offset] of offsets.entries()) {
            expect([node.value[unit], '\\', '&']).toContain(slice[offset]);
          }
        });
      }),
      { numRuns: 1000 },
    );
  });
});
