import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { messagesOf } from '../messages-of.ts';
import { build, CONTEXT, FRONT } from './build-bridge.ts';

/** The first paragraph of an article that quotes in single marks. */
const SINGLE = '‘We took less,’ Ada Finch said. ‘It was cold.’\n\n';
const unclosed = (mark: string) =>
  `The quotation mark ${mark} is never closed in its paragraph; close it, or open the next paragraph with ${mark} if the quotation goes on there`;
const told = (place: string, mark = '‘', more = '') => [
  `${place} ${unclosed(mark)}${more}. (quotation-mark)`,
];

describe('a forgotten single mark', () => {
  test.for([
    ['at the end of a paragraph', '‘There was no sign of any weakness.\n\nThe bridge held.'],
    ['behind a possessive plural', '‘There was no sign of the islanders’ patience.'],
    ['behind a possessive plural in a short sentence', '‘It was the boats’ noise.\n\nThe bridge held.'],
    ['before who said it', '‘There was no sign of any weakness, Ada Finch said.'],
    ['before who said it, with a quotation behind', '‘It was cold, Ada Finch said.\n\n‘It held,’ she said.'],
    ['before another quotation', '‘There was no sign of it, Ada Finch said. ‘It held,’ she added.'],
    ['among elided words', '‘We were goin’ home and the ’90s were over, ’twas late.'],
  ])('is told %s', ([, text]) => {
    expect(build(SINGLE + text).messages).toEqual(told('7:1'));
  });

  test('is told at its column behind a colon, and with straight marks', () => {
    expect(build(`${SINGLE}She said: ‘There was no sign of it.`).messages).toEqual(told('7:11'));
    expect(build("'We took less,' Ada Finch said.\n\n'It was cold.\n\nThe bridge held.").messages).toEqual(
      told('7:1', "'"),
    );
  });

  test('is told where it is the only mark of the article', () => {
    expect(build('‘There was no sign of any weakness.\n\nThe bridge held.').messages).toEqual(told('5:1'));
  });

  test('costs one quotation, not two', () => {
    const { paragraphs } = build(
      `${SINGLE}‘There was no sign of it, Ada Finch said. ‘It held,’ she added.\n\n‘So it did.’`,
    );
    expect(paragraphs.slice(1).map(({ quotes }) => quotes.map(({ text }) => text))).toEqual([
      ['‘There was no sign of it,', '‘It held,’'],
      ['‘So it did.’'],
    ]);
  });

  test('that opens nothing is told', () => {
    expect(build(`${SINGLE}There was no sign of it,’ she said.`).messages).toEqual([
      '7:25 The quotation mark ’ closes what nothing has opened; open the quotation before it in the same paragraph. (quotation-mark)',
    ]);
  });

  test('keeps nothing from being published where it may be an apostrophe', () => {
    const file = new VFile({ value: `${FRONT}${SINGLE}The ferry ‘Ranger was late.` });
    buildArticle(file, CONTEXT);
    expect(messagesOf(file)).toEqual(told('7:11', '‘', '; if it is an apostrophe, write ’'));
    expect(file.messages.map(({ fatal }) => fatal)).toEqual([false]);
  });
});

test.for([
  ['apostrophes that begin a word', '’Twas in the ’90s, ’tis said, with ’em and the class of ’99.'],
  ['straight ones', "'Twas in the '90s, with fish 'n' chips, that we talked 'bout '68."],
  ['ones that were turned the wrong way', '‘Twas in the ‘90s that ‘em boats went out.'],
  ['possessive plurals', 'The islanders’ boats, James’ and the drivers’, were out.'],
  ['an elided word that begins a quotation', '‘’Twas nothing,’ she said. ‘We were goin’ home with ’em.’'],
  ['terms and titles that end in s', '‘The Last of the Brothers’ was on. They were ‘rebels’ and friends.'],
  ['a quotation that runs over paragraphs', '‘It was cold.\n\n‘It was late.’'],
] as const)('%s are no stray marks in a text that quotes in single ones', ([, text]) => {
  expect(build(SINGLE + text).messages).toEqual([]);
});

test('single marks of a text that quotes in double ones are left alone', () => {
  expect(
    build('“We took less,” Ada Finch said.\n\nIt was ‘cold, and the ‘Ranger was late.').messages,
  ).toEqual([]);
});

test('a forgotten double mark before who said it is told, though the next paragraph opens with one', () => {
  for (const [open, close] of ['“”', '""']) {
    expect(
      build(`${open}It was cold, Ada Finch said.\n\n${open}It held,${close} she said.`).messages,
    ).toEqual(told('5:1', open));
  }
  expect(build('“It was cold. We took less.\n\n“It held,” she said.').messages).toEqual([]);
});

describe('a quotation whose marks are not of one kind is told once, with what to write', () => {
  test.each([
    ['“It boils," she said.', '5:11', 'opened with “ is closed with another mark, "; write ”'],
    ['“It boils,“ she said.', '5:11', 'opened with “ is closed with another mark, “; write ”'],
    ['"It boils,” she said.', '5:1', 'closed with ” is opened with another mark, "; write “'],
    ['"It boils,“ she said.', '5:11', 'opened with " is closed with another mark, “; write "'],
    ['„Es kocht", sagte sie.', '5:10', 'opened with „ is closed with another mark, "; write “'],
    ['“I call it "hot" water," she said.', '5:24', 'opened with “ is closed with another mark, "; write ”'],
    ['“I was—" she said.', '5:8', 'opened with “ is closed with another mark, "; write ”'],
    [
      '“So,” she said. “It boils," he said. "No," she said.',
      '5:27',
      'opened with “ is closed with another mark, "; write ”',
    ],
  ])('%s', (text, place, told) => {
    expect(build(text).messages).toEqual([`${place} The quotation that is ${told} here. (quotation-mark)`]);
  });

  test('each of two', () => {
    expect(build('“It boils," she said. “It cools," he said.').messages).toHaveLength(2);
  });

  test('beside a mark that lacks any partner', () => {
    expect(build('“It boils," she said. “It cools, he said.').messages).toEqual([
      '5:11 The quotation that is opened with “ is closed with another mark, "; write ” here. (quotation-mark)',
      ...told('5:23', '“'),
    ]);
  });

  test('while marks of two kinds in each other are in order', () => {
    expect(build('“I call it "hot—" and cold,” she said. "It “boils”," he said.').messages).toEqual([]);
  });
});
