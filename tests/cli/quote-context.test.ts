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
  return quoteContext(article, { text: quoted, start, end: start + quoted.length } as Quote, 80);
}

test('a quote is shown with the words before it, which tell who “she” is, and the rest of its sentence', () => {
  expect(around('“electric”', 'Ada Finch opened it. She called the bridge “electric”. It closed.')).toBe(
    'Ada Finch opened it. She called the bridge “electric”.',
  );
});

test('where few words stand before it, the end of the paragraph before is shown, too', () => {
  expect(around('“We opened it,”', 'Ada Finch spoke first.', '“We opened it,” she said.')).toBe(
    'Ada Finch spoke first. ¶ “We opened it,” she said.',
  );
});

test('long words before it are cut between two words', () => {
  const context = around('“We did,”', `${'Wood lay about. '.repeat(30)}Ada Finch came. “We did,” she said.`);
  expect(context).toMatch(
    /^… (?:about|lay about|Wood lay about)\. Wood .* Ada Finch came\. “We did,” she said\.$/,
  );
  expect(context?.length).toBeLessThan(240);
});

test('a quote longer than what is to be shown of it is cut in the middle', () => {
  const long = `“Open, ${'very '.repeat(40)}open, and long”`;
  const context = around(long, `${long} Ada Finch said.`);
  expect(context).toMatch(/^“Open, very .* very … very .*open, and long” Ada Finch said\.$/);
  expect(context?.length).toBeLessThan(110);
});

test('where nothing stands around it, nothing is shown', () => {
  expect(around('“And who has paid for it?”', '“And who has paid for it?”')).toBeNull();
});
