import { expect, test } from 'vitest';
import { namesIn, whoSaid } from '../who-said.ts';

test.each([
  ['Mira Halden', 'Mira Halden pointed at the sea. “I warned them about it in June.”'],
  ['Mira Halden', 'For Mira Halden, the day had come too late. “Nine winters I have waited for this.”'],
  ['Karel Thorne', 'Goalkeeper Karel Thorne, who saved two penalties: “I was lucky with both of them.”'],
])('a whole sentence belongs to %s, who acts before it', (name, text) => {
  expect(namesIn(text)).toEqual([name]);
});

test('a whole sentence that nobody is there to say stands open', () => {
  expect(namesIn('The bell rang in the harbour.\n\n“Nobody came to the quay that night.”')).toEqual([null]);
});

test('in a dialogue two speak by turns', () => {
  expect(
    namesIn(
      '“Will you sail?” Mira Halden asked her brother.\n\n“When it clears,” Otto Halden said.\n\n“You said the same in May.”',
    ),
  ).toEqual(['Mira Halden', 'Otto Halden', 'Mira Halden']);
  expect(
    namesIn(
      '“Did you check the valve?” Mira Halden asked.\n\n“I looked at it,” said Otto Halden.\n\n“Is looking the same?”\n\n“It is on a Friday.”',
    ),
  ).toEqual(['Mira Halden', 'Otto Halden', 'Mira Halden', 'Otto Halden']);
});

test('names of things in marks are nobody’s speech', () => {
  expect(
    namesIn('The Halden crew named its boat “Patience” and painted “Courage” on the other one.'),
  ).toEqual([]);
});

test('what two say together names both', () => {
  expect(namesIn('“We will not sell it,” Mira Halden and Karel Thorne said in a letter.')).toEqual([
    'Mira Halden and Karel Thorne',
  ]);
});

test('a paragraph that opens with a mark goes on with the quotation that the one before leaves open', () => {
  const text =
    'Mira Halden has no patience with it. “A heron eats a fish a day.\n\n“We have found no fish.\n\n“I saw a hat.”';
  expect(namesIn(text)).toEqual(['Mira Halden', 'Mira Halden', 'Mira Halden']);
});

test('the first word of a quotation, with a capital, is nobody who says the next', () => {
  const text =
    '“Conditions are hard everywhere,” the quay said.\n\nHead baker Mira Halden was plainer. “We are broke,” she said.';
  expect(namesIn(text)).toEqual(['the quay', 'Mira Halden']);
});

test('a quotation that breaks off at a comma is told of, whoever says it', () => {
  expect(whoSaid('Nobody moved. “It rains every day here,” came through the wall.')).toEqual([
    ['“It rains every day here,”', null],
  ]);
  expect(whoSaid('“A pity,” gushed the Evening Heron.')).toEqual([['“A pity,”', null]]);
});

test('words quoted in mid-sentence are listed, though nobody is told of who says them; a title is not', () => {
  const text =
    'Quay Mills will close, amid “a long and lasting fall in orders”. The play is “The Long Dry Quay of Lund”.';
  expect(whoSaid(text)).toEqual([['“a long and lasting fall in orders”', null]]);
});
