import { expect, test } from 'vitest';
import { revision } from '../../src/permalinks/revision.ts';

test('a wording has six characters, which every character of it decides', () => {
  expect(revision('The treaty was signed.')).toMatch(/^[0-9a-hjkmnp-tv-z]{6}$/);
  expect(revision('The treaty was signed!')).not.toBe(revision('The treaty was signed.'));
});

test('white space does not count', () => {
  expect(revision(' The treaty\nwas  signed. ')).toBe(revision('The treaty was signed.'));
});
