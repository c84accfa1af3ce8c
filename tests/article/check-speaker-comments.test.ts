import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { messagesOf } from '../messages-of.ts';
import { person } from './person.ts';

function read(body: string) {
  const file = new VFile({
    path: 'bridge.md',
    value: `---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n${body}\n`,
  });
  const built = buildArticle(file, {
    slug: 'bridge',
    url: 'https://news.example/articles/bridge/',
    speakers: [person('ada-finch', 'Ada Finch'), person('ben-rook', 'Ben Rook')],
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

test('“open” in a list names nobody for that quote, which stays somebody’s words', () => {
  const { messages, quotes } = read(`<!-- speaker: [ben-rook, open] -->\n${TWO}`);
  expect(messages).toEqual([]);
  expect(quotes?.map(([, ...rest]) => rest)).toEqual([
    ['ben-rook', 'editor'],
    [null, 'none'],
  ]);
});

test('each part of a quote that is interrupted has its place in the list, whatever a program takes to belong together', () => {
  const said =
    '“We open the bridge,” Ada Finch said. “It is time.” Ben Rook asked: “And who has paid for it?”';
  const { messages, quotes } = read(`<!-- speaker: [ada-finch, ada-finch, ben-rook] -->\n${said}`);
  expect(messages).toEqual([]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ada-finch', 'ada-finch', 'ben-rook']);
  for (const list of ['ada-finch', 'ada-finch, ben-rook', 'ada-finch, ada-finch, ben-rook, none']) {
    const names = list.split(',').length;
    const unfit = read(`<!-- speaker: [${list}] -->\n${said}`);
    expect(unfit.messages).toEqual([
      `6:15 The list names ${names} speaker${names === 1 ? '' : 's'}, but its paragraph has 3 quotes: (1) “We open the bridge,” (2) “It is time.” (3) “And who has paid for it?”; name one for each, in order, also for each part of one that is interrupted, and “none” for words that are nobody’s, such as a title. (comment-value)`,
    ]);
    expect(unfit.quotes).toEqual(read(said).quotes);
  }
});

test('a title has its place in the list, where “none” leaves it a title', () => {
  const said =
    'The “Harbour Report” is out. “We took less,” Ada Finch said. “And who has paid?” Ben Rook asked.';
  expect(read(`<!-- speaker: [none, ada-finch, ben-rook] -->\n${said}`)).toEqual({
    messages: [],
    quotes: [
      ['“We took less,”', 'ada-finch', 'editor'],
      ['“And who has paid?”', 'ben-rook', 'editor'],
    ],
  });
  expect(read(`<!-- speaker: [ada-finch, ben-rook] -->\n${said}`).messages).toEqual([
    '6:15 The list names 2 speakers, but its paragraph has 3 quotes: (1) “Harbour Report” (2) “We took less,” (3) “And who has paid?”; name one for each, in order, also for each part of one that is interrupted, and “none” for words that are nobody’s, such as a title. (comment-value)',
  ]);
});

test('a sentence that quotes two in pieces is given to both', () => {
  const said = 'Ada Finch said the bridge was “big” and “ready for all”.';
  expect(read(`<!-- speaker: [ada-finch, ben-rook] -->\n${said}`)).toEqual({
    messages: [],
    quotes: [
      ['“big”', 'ada-finch', 'editor'],
      ['“ready for all”', 'ben-rook', 'editor'],
    ],
  });
  expect(read(`<!-- speaker: [ben-rook, ben-rook] -->\n${said}`)).toEqual({
    messages: [],
    quotes: [['the bridge was “big” and “ready for all”', 'ben-rook', 'editor']],
  });
});

test('a list stands beside other keys of a comment', () => {
  const { messages } = read(`<!-- id: p-0123456789, speaker: [ada-finch, ben-rook] -->\n${TWO}`);
  expect(messages).toEqual([]);
});

test('a list with too few names is told, with the quotes that there are', () => {
  expect(read(`<!-- speaker: [ada-finch] -->\n${TWO}`).messages).toEqual([
    '6:15 The list names 1 speaker, but its paragraph has 2 quotes: (1) “We open the bridge tomorrow,” (2) “And who has paid for it?”; name one for each, in order, also for each part of one that is interrupted, and “none” for words that are nobody’s, such as a title. (comment-value)',
  ]);
});

test.for(['ada-finch', 'none', '[ada-finch, none]'])(
  'a comment before a paragraph without quotes is told, and the article published: %s',
  (speaker) => {
    const { messages, quotes } = read(
      `<!-- speaker: ${speaker} -->\nThe bridge opens tomorrow, Ada Finch said.`,
    );
    expect(messages).toEqual([
      `6:15 The comment “speaker: ${speaker}” is ignored, for the paragraph behind it has nothing in quotation marks; put it right before the paragraph with the quotes, or take it out. (comment-misplaced)`,
    ]);
    expect(quotes).toBeDefined();
  },
);

test('a comment before a paragraph whose marks are single is for its quotes', () => {
  const said = '‘We open the bridge tomorrow,’ she said. ‘And who has paid for it?’ he asked.';
  const { messages, quotes } = read(`<!-- speaker: [ada-finch, ben-rook] -->\n${said}`);
  expect(messages).toEqual([]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ada-finch', 'ben-rook']);
});

test('a list before a table goes on from cell to cell of its first row', () => {
  const table = '| “We open the bridge.” | “And who has paid for it?” |\n|---|---|\n| Monday | Tuesday |';
  const { messages, quotes } = read(`<!-- speaker: [ada-finch, ben-rook] -->\n${table}`);
  expect(messages).toEqual([]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ada-finch', 'ben-rook']);
});

test('of two comments before one paragraph the first is told, and what to write for two voices', () => {
  const { messages, quotes } = read(`<!-- speaker: ada-finch -->\n<!-- speaker: ben-rook -->\n${TWO}`);
  expect(messages).toEqual([
    '6:15 The comment “speaker: ada-finch” is ignored, for the one on line 7 speaks of the same paragraph; keep one for all quotes of the paragraph, or name one for each in a list, as in “speaker: [one-id, none]”. (comment-misplaced)',
  ]);
  expect(quotes?.map(([, who]) => who)).toEqual(['ben-rook', 'ben-rook']);
});

test('of two ids before one paragraph the first is told', () => {
  const { messages } = read(`<!-- id: p-0123456789 -->\n<!-- id: p-0123456780 -->\n${TWO}`);
  expect(messages).toEqual([
    '6:10 The comment “id: p-0123456789” is ignored, for the one on line 7 speaks of the same paragraph; keep one of them. (comment-misplaced)',
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

test.for([
  ['[none none]', 'none none', 'none, none'],
  ['[ada-finch ben-rook]', 'ada-finch ben-rook', 'ada-finch, ben-rook'],
  ['[ada-finch; none]', 'ada-finch; none', 'ada-finch, none'],
  ['[none, ada-finch and ben-rook]', 'ada-finch and ben-rook', 'none, ada-finch, ben-rook'],
  ['ada-finch ben-rook', 'ada-finch ben-rook', 'ada-finch, ben-rook'],
])('a missing comma is told: %s', ([written, words, list]) => {
  expect(
    read(`<!-- speaker: ${written} -->\n${TWO}`).messages.map((told) => told.replace(/^6:\d+ /, '')),
  ).toEqual([`A comma is missing between the ids in “${words}”; write “speaker: [${list}]”. (speaker-id)`]);
});

test('a list without brackets is told, with the brackets', () => {
  expect(read(`<!-- speaker: ada-finch, ben-rook -->\n${TWO}`).messages).toEqual([
    '6:26 “ben-rook” sets nothing; expected a key and a value, such as “speaker: one-id”. For several speakers write “speaker: [ada-finch, ben-rook]”. (comment-key)',
  ]);
});

test.for([
  ['ada-finsh', 'ada-finch'],
  ['adafinch', 'ada-finch'],
  ['Finch', 'ada-finch'],
  ['ben-rok', 'ben-rook'],
])('an id that is near by spelling is suggested for %s', ([written, meant]) => {
  expect(read(`<!-- speaker: ${written} -->\n${TWO}`).messages).toEqual([
    `6:15 Unknown speaker “${written}”. Did you mean “${meant}”? (speaker-id)`,
  ]);
});

test.for(['marta-finch', 'ben-finch', 'eda-frick'])(
  'another person is not suggested for %s, only a file of their own',
  (written) => {
    expect(read(`<!-- speaker: ${written} -->\n${TWO}`).messages).toEqual([
      `6:15 Unknown speaker “${written}”. Add content/speakers/${written}.yml, or write “none”. (speaker-id)`,
    ]);
  },
);

test('what a message lists has quotation marks, a turn of a conversation, too', () => {
  const talk = 'ADA FINCH: My knees are very bad.\n\nBEN ROOK: Since when?\n\nADA FINCH: Since May.';
  expect(read(`<!-- speaker: [ada-finch, none] -->\n${talk}`).messages).toEqual([
    '6:15 The list names 2 speakers, but its paragraph has 1 quote: (1) “My knees are very bad.”; name one for each, in order, also for each part of one that is interrupted, and “none” for words that are nobody’s, such as a title. (comment-value)',
  ]);
});
