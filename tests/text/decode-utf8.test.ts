import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeUtf8 } from '../../src/text/decode-utf8.ts';

test('text comes back as it is, byte order mark included', () => {
  expect(decodeUtf8(Buffer.from('\uFEFFcafé 😀'))).toBe('\uFEFFcafé 😀');
  expect(decodeUtf8(new Uint8Array())).toBe('');
});

test('the first byte of the first broken character is named', () => {
  const text = fc.string({ unit: 'grapheme' });
  const broken = fc.constantFrom(
    [0xff],
    [0xe9, 0x20],
    [0xc0, 0x80],
    [0xed, 0xa0, 0x80],
    [0xf0, 0x9f, 0x98],
    [0x80],
  );
  fc.assert(
    fc.property(text, broken, text, (before, bytes, after) => {
      const offset = Buffer.byteLength(before);
      const file = Buffer.concat([Buffer.from(before), Buffer.from(bytes), Buffer.from(`.${after}`)]);
      expect(decodeUtf8(file)).toEqual({ offset, byte: bytes[0], before });
    }),
  );
});

test('a character that is cut off at the end is broken', () => {
  expect(decodeUtf8(Buffer.from('a“').subarray(0, -1))).toEqual({ offset: 1, byte: 0xe2, before: 'a' });
});
