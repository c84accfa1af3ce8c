import { expect, test } from 'vitest';
import { slugify } from '../../src/schema/slugify.ts';

test('names that only a sign or a picture tells apart have slugs of their own', () => {
  const names = ['C', 'C++', 'C#', '🗳️', '🦆', 'Голосування', '投票', '🦆 pond'];
  expect(names.map(slugify)).toEqual([
    'c',
    'c-plus-plus',
    'c-sharp',
    'u1f5f3',
    'u1f986',
    'голосування',
    '投票',
    'u1f986-pond',
  ]);
});

test('an ordinary name is its words', () => {
  expect(slugify('Zoë O’Neill & Sons, Ltd.')).toBe('zoe-oneill-sons-ltd');
});

test('a name of any length is short enough for a file, and told from others that begin alike', () => {
  const slugs = [
    'Tides '.repeat(90),
    `${'Tides '.repeat(90)}again`,
    '橋'.repeat(120),
    `${'橋'.repeat(120)}港`,
  ].map(slugify);
  expect(new Set(slugs).size).toBe(4);
  for (const slug of slugs) expect(Buffer.byteLength(slug)).toBeLessThanOrEqual(200);
  expect(slugify('橋'.repeat(60))).toBe('橋'.repeat(60));
});
