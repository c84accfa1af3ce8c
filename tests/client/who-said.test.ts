import { expect, test } from 'vitest';
import { whoSaid } from '../../src/client/who-said.ts';

test('a quote that nobody is named for is told as such among the results, and nothing else is', () => {
  const speaker = { id: 'ada-finch', name: 'Ada Finch' };
  expect(whoSaid({ type: 'quote', speaker })).toBe('Ada Finch');
  expect(whoSaid({ type: 'quote', speaker: null })).toBe('Not attributed');
  expect(whoSaid({ type: 'reported', speaker: null })).toBeUndefined();
});
