import { expect, test } from 'vitest';
import { quoteContext } from '../../src/cli/quote-context.ts';
import type { Article, Quote } from '../../src/schema/article.ts';

/** What is shown around words of an article of these paragraphs. */
function around(quoted: string, ...texts: string[]): string | null {
  const text = texts.join('\n\n');
  const paragraphs = texts.map((each) => ({
    text: each,
    start: text.indexOf(each),
    end: text.indexOf(each) + each.length,
  }));
  const start = text.indexOf(quoted);
  const article = { language: 'en', sections: [{ paragraphs }] } as unknown as Article;
  return quoteContext(article, { text: quoted, start, end: start + quoted.length } as Quote);
}

test('a few words are shown in their sentence', () => {
  expect(around('“electric”', 'It opened. Ada Finch called the bridge “electric”. It closed.')).toBe(
    'Ada Finch called the bridge “electric”.',
  );
});

test('a sentence is shown with the one before it, be that in the paragraph before', () => {
  const asked = '“And who has paid for it?”';
  const told = 'Ada Finch was asked in the council.';
  expect(around(asked, `It rained. ${told} ${asked}`)).toBe(`${told} ${asked}`);
  expect(around(asked, `It rained. ${told}`, asked)).toBe(`${told} ${asked}`);
});

test('long words are cut in their sentence', () => {
  const long = `“${'very '.repeat(40)}long”`;
  expect(around(long, `${long} Ada Finch said.`)).toBe(`“${'very '.repeat(15)}very… Ada Finch said.`);
});

test('where nothing stands around it, nothing is shown', () => {
  expect(around('“And who has paid for it?”', '“And who has paid for it?”')).toBeNull();
});
