import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { messagesOf } from '../messages-of.ts';

const speaker = (id: string, name: string) => ({
  id,
  name,
  aliases: [],
  kind: 'person' as const,
  roles: [],
  links: [],
});

function read(body: string) {
  const file = new VFile({
    path: 'bridge.md',
    value: `---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n${body}\n`,
  });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [speaker('ada-finch', 'Ada Finch'), speaker('ben-rook', 'Ben Rook')],
    ledger: null,
    today: '2024-05-07',
    keepWordings: false,
  });
  const quotes = built?.article.sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap((each) => each.quotes),
  );
  return {
    messages: messagesOf(file),
    quotes: quotes?.map(({ text, speaker: who, basis }) => [text, who?.id ?? null, basis]),
  };
}

const TWO = '“We open the bridge tomorrow,” she said. “And who has paid for it?” he asked.';

test('each quote of a paragraph is given to whom its place in the list names', () => {
  expect(read(`<!-- speaker: [ada-finch, ben-rook] -->\n${TWO}`)).toEqual({
    messages: [],
    quotes: [
      ['“We open the bridge tomorrow,”', 'ada-finch', 'editor'],
      ['“And who has paid for it?”', 'ben-rook', 'editor'],
    ],
  });
});

test('“none” in a list leaves that quote to nobody', () => {
  const { messages, quotes } = read(`<!-- speaker: [ben-rook, none] -->\n${TWO}`);
  expect(messages).toEqual([]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ben-rook', null]);
});

test('a quotation that is interrupted may be named once', () => {
  const { messages, quotes } = read(
    '<!-- speaker: [ada-finch] -->\n“We open the bridge,” said the mayor, “and we open it tomorrow.”',
  );
  expect(messages).toEqual([]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ada-finch', 'ada-finch']);
});

test('a list stands beside other keys of a comment', () => {
  const { messages } = read(`<!-- id: p-0123456789, speaker: [ada-finch, ben-rook] -->\n${TWO}`);
  expect(messages).toEqual([]);
});

test('a list with too few names is told, with the quotes that there are', () => {
  expect(read(`<!-- speaker: [ada-finch] -->\n${TWO}`).messages).toEqual([
    '6:15 The comment names 1 speaker, one for each quote in order, but the quotes of its paragraph are 2: “We open the bridge tomorrow,”, “And who has paid for it?”. Name one for each; “none” for words that are nobody’s. (comment-value)',
  ]);
});

test('a list for a paragraph without quotes is told', () => {
  expect(read('<!-- speaker: [ada-finch, none] -->\nThe bridge opens tomorrow.').messages).toEqual([
    '6:15 The comment names 2 speakers, one for each quote in order, but the quotes of its paragraph are none. Name one for each; “none” for words that are nobody’s. (comment-value)',
  ]);
});

test('an unknown name in a list is told at its place', () => {
  expect(read(`<!-- speaker: [ada-finch, ben-rok] -->\n${TWO}`).messages).toEqual([
    '6:27 Unknown speaker “ben-rok”. Did you mean “ben-rook”? (speaker-id)',
  ]);
});

test('an empty place in a list is told', () => {
  expect(read(`<!-- speaker: [ada-finch, ] -->\n${TWO}`).messages).toEqual([
    '6:26 The comment’s key “speaker” has no value; write one behind the colon. (comment-value)',
  ]);
});

test('a section has one speaker, not a list', () => {
  expect(
    read(`## Words <!-- section: statement, speaker: [ada-finch, ben-rook] -->\n\n${TWO}`).messages,
  ).toEqual([
    '6:44 A section has one speaker, not a list such as [ada-finch, ben-rook]; write a list in a comment before the paragraph with the quotes. (comment-value)',
  ]);
});
