import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutStencil, fillStencil } from '../../src/cli/stencil.ts';

test('a page is made from another of its kind', () => {
  const stencil = cutStencil('<h1>Mill</h1><p>It closed.</p>', ['Mill', 'It closed.']);
  expect(stencil && fillStencil(stencil, ['Pond', 'It dried up.'])).toBe('<h1>Pond</h1><p>It dried up.</p>');
});

test('there is no stencil of a page that holds the parts otherwise', () => {
  expect(cutStencil('<h1>Mill</h1><p>It closed.</p>', ['It closed.', 'Mill'])).toBeNull();
  expect(cutStencil('<h1>Mill &#38; pond</h1>', ['Mill & pond'])).toBeNull();
});

test('any page filled with its own parts is itself', () => {
  const piece = fc.string();
  fc.assert(
    fc.property(fc.array(fc.tuple(piece, piece)), piece, (pieces, end) => {
      const parts = pieces.map(([, part]) => part);
      const page = pieces.flat().join('') + end;
      const stencil = cutStencil(page, parts);
      expect(stencil && fillStencil(stencil, parts)).toBe(page);
    }),
  );
});
