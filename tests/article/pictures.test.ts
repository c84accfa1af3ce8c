import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { captionParts } from '../../src/components/caption-parts.ts';
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

const LARK = {
  id: 'ida-lark',
  name: 'Ida Lark',
  aliases: [],
  kind: 'person' as const,
  roles: [],
  links: [],
};

function read(body: string, front = '') {
  const value = `---\nheadline: A bridge opens\npublished: 2024-05-07\n${front}---\n\n${body}\n`;
  const file = new VFile({ path: 'bridge.md', value });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [LARK],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
    findPicture: (src) => (src.includes('pier') ? PIER : `There is no picture “${src}”.`),
  });
  return { article: built?.article, messages: messagesOf(file) };
}

const LEAD =
  'image: {src: ./pier.jpg, alt: The pier, caption: The pier in May., credit: "Photo: Jo March"}\n';
const TWO =
  'The bridge is open.\n\n![The pier](./pier.jpg "The pier in May. Photo: Jo March")\n\nThe ferry stops.';

test('a picture stands where it was put, with its caption and whose it is, and takes nothing from the text', () => {
  const { article, messages } = read(TWO, LEAD);
  const shown = { ...PIER, alt: 'The pier', caption: 'The pier in May.', credit: 'Photo: Jo March' };
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
  ['Map: The Post', null, 'Map: The Post'],
  ['The two quays © 2024 The Post', 'The two quays © 2024 The Post', null],
  ['The two quays. © The Post', 'The two quays.', '© The Post'],
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
    '<figure><img src="https://paper.example/pier.jpg" alt="The pier" width="900" height="600"><figcaption>The pier in May. Photo: Jo March</figcaption></figure>',
  );
  expect(newsArticle(article, 'The Post').image).toMatchObject({
    url: PIER.src,
    creditText: 'Photo: Jo March',
  });
  const found = searchCorpus([article]).records.filter(({ id }) => id.startsWith('picture-'));
  expect(found.map(({ type, id, text }) => [type, id, text])).toEqual([
    ['picture', 'picture-1', 'The pier in May.\nPhoto: Jo March\nThe pier'],
    ['picture', 'picture-2', 'The pier in May.\nPhoto: Jo March\nThe pier'],
  ]);
});

/** What is quoted below the only picture, and who says so. */
function saidBelow(caption: string, before = '', text = 'The bridge is open.') {
  const { article, messages } = read(
    `${text}\n\n${before}![Pier](pier.jpg '${caption}')\n\nThe ferry stops.`,
  );
  const { quotes = [] } = article?.sections[0]?.pictures[0] ?? {};
  return { article, messages, said: quotes.map(({ text: words, speaker }) => [words, speaker?.id ?? null]) };
}

test('who is quoted below a picture is named there, in the data and in the search, and takes nothing from the text', () => {
  const { article, messages, said } = saidBelow(
    'The pier in May. “We shall mend it,” Ida Lark said. Photo: Jo March',
  );
  expect({ messages, said }).toEqual({ messages: [], said: [['“We shall mend it,”', 'ida-lark']] });
  if (!article) throw new Error('not read');
  expect(articleSchema.parse(article)).toEqual(article);
  expect(article.text).toBe('The bridge is open.\n\nThe ferry stops.');
  expect(article.speakers).toMatchObject([{ id: 'ida-lark', named: true }]);
  expect(captionParts(article.sections[0]?.pictures[0] ?? { caption: null })).toEqual([
    { text: 'The pier in May. ', quote: null },
    { text: '“We shall mend it,”', quote: expect.objectContaining({ kind: 'direct', basis: 'named' }) },
    { text: ' Ida Lark said.', quote: null },
  ]);
  const record = searchCorpus([article]).records.find(({ type }) => type === 'picture');
  expect(record).toMatchObject({ speaker: { id: 'ida-lark' }, speakers: ['ida-lark'] });
});

test('below the lead picture, too; whom only the text names is known by the surname', () => {
  const lead = "image: {src: ./pier.jpg, alt: Pier, caption: '“Not in May,” Reed said.'}\n";
  const { article } = read('“It is open,” said Mo Reed, the engineer.', lead);
  expect(article?.image?.quotes).toMatchObject([{ speaker: { id: 'mo-reed', name: 'Mo Reed' } }]);
});

test.for([
  ['a caption that names nobody', '“No entry after nine in the evening.”', '', null],
  ['an editor’s word', '“We shall mend it,” Ida Lark said.', '<!-- speaker: none -->\n\n', null],
  ['an editor’s name', '“We shall mend it.”', '<!-- speaker: ida-lark -->\n\n', 'ida-lark'],
] as const)('of the words below a picture, %s decides', ([, caption, before, speaker]) => {
  expect(saidBelow(caption, before).said.map(([, id]) => id)).toEqual([speaker]);
});

test('a comment before a picture below which nobody is quoted speaks of the paragraph behind it', () => {
  const { article } = read(
    'The bridge is open.\n\n<!-- speaker: ida-lark -->\n\n![Pier](pier.jpg "The pier.")\n\n“We shall mend it.”',
  );
  expect(article?.sections.flatMap(({ paragraphs }) => paragraphs).at(-1)?.quotes).toMatchObject([
    { speaker: { id: 'ida-lark' } },
  ]);
  expect(saidBelow('“We shall mend it.”', '<!-- speaker: ida-lrak -->\n\n').messages).toEqual([
    '8:15 Unknown speaker “ida-lrak”. Did you mean “ida-lark”? (speaker-id)',
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
