import { expect, test } from 'vitest';
import { whatChanged } from '../../src/components/what-changed.ts';

type Changed = Parameters<typeof whatChanged>[0];

const article = (more: Partial<Changed> = {}): Changed => ({
  published: '2031-05-06',
  updated: '2031-05-08',
  corrections: [],
  sections: [],
  tombstones: [],
  annotations: [],
  ...more,
});
const note = (id: string, date: string) => ({ id, date }) as Changed['annotations'][number];
const correction = (date: string) => ({ date, text: 'It was nine.' }) as Changed['corrections'][number];

test('a day of change leads to its correction', () => {
  expect(whatChanged(article({ corrections: [correction('2031-05-07'), correction('2031-05-08')] }))).toEqual(
    {
      id: 'correction-2',
      notes: 0,
    },
  );
});

test('or to the first note of that day, and how many there are', () => {
  const annotations = [
    note('note-a', '2031-05-06'),
    note('note-b', '2031-05-08'),
    note('note-c', '2031-05-08'),
  ];
  expect(whatChanged(article({ annotations }))).toEqual({ id: 'note-b', notes: 2 });
});

test('and nowhere, where nothing tells what changed', () => {
  expect(whatChanged(article())).toBeNull();
  expect(whatChanged(article({ corrections: [correction('2031-05-07')] }))).toBeNull();
});
