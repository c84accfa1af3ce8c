import { expect, test } from 'vitest';
import { headAsOf } from '../../src/collation/head-as-of.ts';

const [MONDAY, TUESDAY, FRIDAY] = ['2025-03-17', '2025-03-18', '2025-03-21'] as const;
const HEADS = [
  {
    since: TUESDAY,
    headline: 'The bridge is closed',
    dek: 'For a week.',
    headings: [
      { text: 'What it costs', before: 'p-b' },
      { text: 'Who is to blame', before: 'p-c' },
      { text: 'The gulls', before: 'p-d' },
    ],
  },
  {
    since: FRIDAY,
    headline: 'The bridge is open',
    headings: [
      { text: 'The gulls', before: 'p-a' },
      { text: 'What it cost', before: 'p-b' },
      { text: 'What is new', before: 'p-e' },
    ],
  },
];

test('what stood above an article on a day, and what became of it', () => {
  const head = headAsOf(HEADS, '2025-03-20');
  expect(head?.headline).toMatchObject({
    since: 'reworded',
    was: 'The bridge is closed',
    now: 'The bridge is open',
  });
  expect(head?.dek).toMatchObject({ since: 'removed', was: 'For a week.', now: null });
  expect(head?.headings.map(({ since, was, now }) => `${since}: ${was} → ${now}`)).toEqual([
    'same: The gulls → The gulls',
    'reworded: What it costs → What it cost',
    'added: null → What is new',
    'removed: Who is to blame → null',
  ]);
});

test('on its own day it is what it is now', () => {
  const head = headAsOf(HEADS, FRIDAY);
  expect([head?.headline, ...(head?.headings ?? [])].map((each) => each?.since)).toEqual(
    Array(4).fill('same'),
  );
  expect(head?.dek).toBeNull();
});

test('of a day before it was kept nothing is made up', () => {
  expect(headAsOf(HEADS, MONDAY)).toBeNull();
});
