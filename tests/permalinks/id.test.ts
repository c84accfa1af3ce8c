import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatId, readId } from '../../src/permalinks/id.ts';

test('an id is 48 bits in Crockford’s base32, most significant first, padded in front', () => {
  expect(formatId('p', [0, 0, 0, 1])).toBe('p-0000000001');
  expect(formatId('q', [0xfff, 0xfff, 0xfff, 0xfff])).toBe('q-7zzzzzzzzz');
  expect(formatId('p', [0x800, 0, 0, 0])).toBe('p-4000000000');
});

test('an id gives back its hashes', () => {
  const hash = fc.integer({ min: 0, max: 0xfff });
  fc.assert(
    fc.property(fc.tuple(hash, hash, hash, hash), (hashes) => {
      expect(readId(formatId('p', hashes))).toEqual({ kind: 'p', hashes, ordinal: 1 });
      expect(readId(`${formatId('q', hashes)}-7`)).toEqual({ kind: 'q', hashes, ordinal: 7 });
    }),
  );
});

test.for(['p-lede', 'p-000000000i', 'x-0000000001', 'p-zzzzzzzzzz', 'p-0000000001-', ''])(
  '“%s” is not a minted id',
  (id) => {
    expect(readId(id)).toBeNull();
  },
);
