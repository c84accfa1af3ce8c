import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLine } from '../../src/cli/json-line.ts';

test('what a terminal would obey is escaped, and is the same when it is read again', () => {
  expect(jsonLine({ query: 'a\u009b31m\u202eb' })).toBe('{"query":"a\\u009b31m\\u202eb"}');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const line = jsonLine({ text });
      expect(line).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
      expect(JSON.parse(line)).toEqual({ text });
    }),
  );
});
