import { expect, test } from 'vitest';
import { importHtml } from '../../src/import/import-html.ts';

const take = () => ({ reason: 'no picture is expected' });

test('what the article of a page is made of is counted', () => {
  const { made } = importHtml(
    '<h1>A</h1><h2>B</h2><ul><li>C</li></ul><blockquote><p>D</p></blockquote>',
    take,
  );
  expect(made).toEqual({
    paragraphs: 2,
    headings: 1,
    quotations: 1,
    lists: 1,
    tables: 0,
    pictures: 0,
    notes: 0,
  });
});
