import fc from 'fast-check';
import { expect, it } from 'vitest';
import { codePoints } from '../../src/text/code-points.ts';

it('finds where code points stand, counted from any of them', () => {
  const text = fc.array(fc.constantFrom('a', 'é', '🌉', '🎉'), { maxLength: 30 });
  fc.assert(
    fc.property(text, fc.nat(30), fc.nat(30), (points, first, more) => {
      const from = points.slice(0, first).join('').length;
      const between = points.slice(first, first + more);
      const units = between.join('').length;
      expect(codePoints(points.join('')).toUnits(between.length, from)).toBe(units);
    }),
  );
});
