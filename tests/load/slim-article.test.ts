import { expect, test } from 'vitest';
import { makeSite } from '../../src/load/make-site.ts';
import { readSite } from '../../src/load/read-site.ts';
import { slimArticle } from '../../src/load/slim-article.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { settings } from '../settings.ts';

test('an article that was made slim says what it said, its Markdown among it', async () => {
  const root = temporaryFolder({
    'content/articles/mill.md':
      '---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\nThe mill closed.\n\n“The pond has dried up,” Ada Finch said.\n',
  });
  const [made] = (await makeSite(root, settings)).articles;
  const [read] = readSite(root, settings).articles;
  if (!made || !read) throw new Error('There is no article.');
  expect(JSON.stringify(made.article)).toBe(JSON.stringify(read.article));
  expect(made.markdown).toBe(read.markdown);
});

test('a text that is not what stands in its place stays as it is', () => {
  const paragraph = {
    text: 'Other words.',
    start: 0,
    end: 16,
    quotes: [{ text: 'words', start: 4, end: 8 }],
  };
  const article = { slug: 'mill', text: 'The mill closed.', sections: [{ paragraphs: [paragraph] }] };
  slimArticle({ article } as never, '/nowhere');
  expect(paragraph).toMatchObject({ text: 'Other words.', quotes: [{ text: 'words' }] });
});
