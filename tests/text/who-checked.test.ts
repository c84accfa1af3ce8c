import { expect, test } from 'vitest';
import { en } from '../../src/locales/en.ts';
import { wording } from '../../src/locales/wording.ts';
import { whoChecked } from '../../src/text/who-checked.ts';

const english = wording(en, 'en', 'en');
const review = { by: 'Nell Ashdown', date: '2026-05-04' };

test('who has reviewed the article has checked each of its quotes', () => {
  expect(whoChecked({ id: 'q-1' }, { reviewed: review }, english)).toBe(
    'by an editor (Nell Ashdown), May 4, 2026',
  );
  expect(whoChecked({ id: 'q-1' }, { reviewed: null }, english)).toBeNull();
});

test('of quotes that have changed since it is told that they are not checked, of the others by whom they are', () => {
  const article = { reviewed: null, outdatedReview: { ...review, quotes: ['q-2'] } };
  expect(whoChecked({ id: 'q-1' }, article, english)).toBe('by an editor (Nell Ashdown), May 4, 2026');
  expect(whoChecked({ id: 'q-2' }, article, english)).toBe('not yet as it now stands');
});
