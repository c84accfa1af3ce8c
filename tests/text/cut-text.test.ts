import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cutText } from '../../src/text/cut-text.ts';

test('a text is cut between the characters that people see', () => {
  expect(cutText('Lantern', 4)).toBe('Lant');
  expect(cutText('e\u0301te\u0301', 3)).toBe('e\u0301t');
  expect(cutText('go 👩‍👩‍👧‍👦 go', 8)).toBe('go ');
  expect(cutText('नमस्ते', 3)).toBe('नम');
});

test('what is cut begins the text, is no longer than told, and would be cut the same again', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(40), (text, most) => {
      const cut = cutText(text, most);
      expect(text.startsWith(cut)).toBe(true);
      expect(cut.length).toBeLessThanOrEqual(most);
      expect(cutText(text, cut.length)).toBe(cut);
      const whole = [...new Intl.Segmenter().segment(text)].map(({ index }) => index);
      expect([...whole, text.length]).toContain(cut.length);
    }),
  );
});
