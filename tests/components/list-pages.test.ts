import { expect, test } from 'vitest';
import { listPages, onPage, pagedTitle, pageParam, pagePath } from '../../src/components/list-pages.ts';
import { english } from '../english.ts';

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

test('a list runs over as many pages as it needs, each item on one of them', () => {
  const items = numbers(101);
  const pages = listPages([{ length: items.length, perPage: 50 }]);
  expect(pages).toEqual([
    { number: 1, last: 3 },
    { number: 2, last: 3 },
    { number: 3, last: 3 },
  ]);
  expect(pages.flatMap((page) => onPage(items, page, 50))).toEqual(items);
});

test('an empty list has a page, and of two lists the longer one counts', () => {
  expect(listPages([{ length: 0, perPage: 50 }])).toEqual([{ number: 1, last: 1 }]);
  const lists = [
    { length: 10, perPage: 10 },
    { length: 21, perPage: 10 },
  ];
  expect(listPages(lists)).toHaveLength(3);
});

test('the first page has the address and the title of the list', () => {
  expect([pagePath({ number: 1 }), pagePath({ number: 2 })]).toEqual(['', '2/']);
  expect([1, 2].map((number) => pageParam({ number, last: 2 }))).toEqual([undefined, '2']);
  expect([1, 2].map((number) => pagedTitle('Quotes', { number, last: 2 }, english))).toEqual([
    'Quotes',
    'Quotes, page 2',
  ]);
});
