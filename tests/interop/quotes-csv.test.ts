import { expect, test } from 'vitest';
import { quotesCsv } from '../../src/interop/quotes-csv.ts';
import { isAsserted } from '../../src/schema/is-asserted.ts';
import { sampleArticle } from './sample-article.ts';

test('every asserted quote is a row, with a byte order mark before them for spreadsheets', () => {
  const rows = quotesCsv([sampleArticle()]).split('\r\n');
  expect(rows).toHaveLength(4);
  expect(rows[0]).toBe(
    '\uFEFFdate,speaker,speaker_id,kind,quote,medium,basis,confidence,section,article,published,url',
  );
  expect(rows[2]).toMatch(
    /^[\d-]*,Town Hall,town-hall,mixed,that “the bridge is open to all”,.*,named,[01]\.\d\d,/,
  );
  expect(rows[3]).toBe('');
});

test('commas, quotation marks and line ends stay within their cell', () => {
  const article = sampleArticle();
  article.headline = 'He said "no",\ntwice';
  expect(quotesCsv([article])).toContain(',"He said ""no"",\ntwice",2024-05-07,');
});

test('no cell is a formula', () => {
  const article = sampleArticle();
  article.headline = '=HYPERLINK("https://evil.example")';
  expect(quotesCsv([article])).toContain(`,"'=HYPERLINK(""https://evil.example"")",`);
});

test('of a quote that nobody is named for there is no confidence in anybody', () => {
  const article = structuredClone(sampleArticle());
  const [quote] = article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes))
    .filter(isAsserted);
  if (quote) Object.assign(quote, { speaker: null, basis: 'none', confidence: 0.81 });
  expect(quotesCsv([article])).toContain(',none,,');
});
