import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { articleHtml } from '../../src/feed/article-html.ts';
import { newsArticle } from '../../src/interop/news-article.ts';
import { article as articleSchema } from '../../src/schema/article.ts';
import { searchCorpus } from '../../src/search/corpus.ts';
import { english } from '../english.ts';
import { messagesOf } from '../messages-of.ts';

const PIER = {
  src: 'https://paper.example/pier.jpg',
  path: 'content/articles/pier.jpg',
  width: 900,
  height: 600,
};

function read(body: string, front = '') {
  const value = `---\nheadline: A bridge opens\npublished: 2024-05-07\n${front}---\n\n${body}\n`;
  const file = new VFile({ path: 'bridge.md', value });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
    findPicture: (src) => (src.includes('pier') ? PIER : `There is no picture “${src}”.`),
  });
  return { article: built?.article, messages: messagesOf(file) };
}

const LEAD = 'image: {src: ./pier.jpg, alt: The pier, caption: The pier in May., credit: Jo March}\n';
const TWO =
  'The bridge is open.\n\n![The pier](./pier.jpg "The pier in May. Photo: Jo March")\n\nThe ferry stops.';

test('a picture stands where it was put, with its caption and whose it is, and takes nothing from the text', () => {
  const { article, messages } = read(TWO, LEAD);
  const shown = { ...PIER, alt: 'The pier', caption: 'The pier in May.', credit: 'Jo March' };
  expect(messages).toEqual([]);
  expect(article?.image).toEqual(shown);
  expect(article?.sections[0]?.pictures).toEqual([{ ...shown, before: 1 }]);
  expect(article?.text).toBe('The bridge is open.\n\nThe ferry stops.');
  expect(articleSchema.parse(article)).toEqual(article);
});

test('the permalinks of an article are the same without its pictures', () => {
  const idsOf = (body: string) =>
    read(body).article?.sections.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id));
  expect(idsOf(TWO)).toEqual(idsOf('The bridge is open.\n\nThe ferry stops.'));
});

test.for([
  ['“The pier in May.”', '“The pier in May.”', null],
  ['Map: The Post', null, 'The Post'],
  ['The two quays © 2024 The Post', 'The two quays © 2024 The Post', null],
  ['The two quays. © The Post', 'The two quays.', 'The Post'],
] as const)('of the caption %s it is known what is the credit', ([title, caption, credit]) => {
  const { article } = read(`Before.\n\n![The pier](pier.jpg '${title}')`);
  expect(article?.sections[0]?.pictures[0]).toMatchObject({ caption, credit });
});

test('a picture may be named by a definition, and only decorate', () => {
  const { article, messages } = read('Before.\n\n![decorative][one]\n\n[one]: pier.jpg');
  expect(messages).toEqual([]);
  expect(article?.sections[0]?.pictures[0]).toMatchObject({ alt: '', path: PIER.path });
});

test('feeds, structured data and the search have the pictures', () => {
  const { article } = read(TWO, LEAD);
  if (!article) throw new Error('not read');
  expect(articleHtml(article, english)).toContain(
    '<figure><img src="https://paper.example/pier.jpg" alt="The pier" width="900" height="600"><figcaption>The pier in May. Jo March</figcaption></figure>',
  );
  expect(newsArticle(article, 'The Post').image).toMatchObject({ url: PIER.src, creditText: 'Jo March' });
  const found = searchCorpus([article]).records.filter(({ id }) => id.startsWith('picture-'));
  expect(found.map(({ type, id, text }) => [type, id, text])).toEqual([
    ['picture', 'picture-1', 'The pier in May.\nJo March\nThe pier'],
    ['picture', 'picture-2', 'The pier in May.\nJo March\nThe pier'],
  ]);
});

test.for([
  [
    '![](pier.jpg)',
    'The picture has no words for those who do not see it; say between “[” and “]” what it shows, or write “decorative” there if it adds nothing. (image)',
  ],
  ['![Mill](mill.jpg)', 'There is no picture “mill.jpg”. (image)'],
] as const)('%s is told at its place', ([written, reason]) => {
  expect(read(`Before.\n\n${written}`).messages).toEqual([`8:1 ${reason}`]);
});

test.for([
  'Words ![Pier](pier.jpg) here.',
  '- ![Pier](pier.jpg)',
  '> ![Pier](pier.jpg)',
  '![A](pier.jpg)\n![B](pier.jpg)',
])('a picture among words, in a list or in a quotation is told: %s', (written) => {
  const { messages } = read(`Before.\n\n${written}`);
  expect(messages[0]).toContain(
    'The picture stands among words, in a list or in a quotation; put it in a paragraph of its own, with an empty line before and behind it. (image)',
  );
});

test('a lead picture without words, or without a file, is told in the front matter', () => {
  expect(read('Text.', 'image: {src: ./pier.jpg}\n').messages).toEqual([
    '4:8 “image.alt” is missing; add it, with a line of text. (front-matter)',
  ]);
  expect(read('Text.', 'image: {src: ./mill.jpg, alt: Mill}\n').messages).toEqual([
    '4:14 There is no picture “./mill.jpg”. (image)',
  ]);
});
