import { expect, test } from 'vitest';
import { textParagraphs } from '../../src/import/text-paragraphs.ts';

test('in a text without blank lines between them each line is a paragraph', () => {
  expect(textParagraphs('\uFEFF\n \nOne.\r\n Two. \rThree.\n\n')).toEqual(['One.', 'Two.', 'Three.']);
});

test('lines that were wrapped are one paragraph', () => {
  const wrapped = 'The mill at Aston, which\nemployed three hundred people in\nits best years, closed.';
  expect(textParagraphs(`${wrapped}\n \nIt is over.`)).toEqual([wrapped, 'It is over.']);
});

test('lines that had room for more were not wrapped', () => {
  const lines = ['The mill closed.', 'It employed three hundred people.', 'Nobody spoke.'];
  expect(textParagraphs(`Mill closes\n\n${lines.join('\n')}`)).toEqual(['Mill closes', ...lines]);
});

test('lines wider than any wrapping were not wrapped', () => {
  const lines = ['The mill closed. '.repeat(7).trim(), 'It is over.'];
  expect(textParagraphs(`Mill closes\n\n${lines.join('\n')}`)).toEqual(['Mill closes', ...lines]);
});

test('a block of any number of lines is read', () => {
  const block = Array.from({ length: 200_000 }, () => 'The mill closed.').join('\n');
  expect(textParagraphs(`Mill closes\n\n${block}`)).toEqual(['Mill closes', block]);
});
