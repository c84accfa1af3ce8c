import fc from 'fast-check';
import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../src/load/encode-utf8.ts';

const text = fc
  .array(
    fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('“', '\ud83d', '\udca1', 'é', 'x'.repeat(700))),
  )
  .map((parts) => parts.join(''));

test('a text becomes the bytes that TextEncoder makes of it, halves of surrogate pairs among it', () => {
  const encoder = new TextEncoder();
  fc.assert(
    fc.property(text, (each) => {
      expect(Buffer.compare(encodeUtf8(each), encoder.encode(each))).toBe(0);
    }),
    { numRuns: 2000 },
  );
});

test('a text of a million characters and none at all are encoded too', () => {
  expect(encodeUtf8('“'.repeat(1_000_000))).toHaveLength(3_000_000);
  expect(encodeUtf8()).toHaveLength(0);
});
