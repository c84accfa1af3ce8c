import fc from 'fast-check';
import { expect, test } from 'vitest';
import { unifyMarks } from '../../src/attribution/unify-marks.ts';
import { whoSaid } from './who-said.ts';

const unified = (text: string) => unifyMarks(text, [{ start: 0, end: text.length }]);

test('a text that quotes in single marks is read as if in double ones, inner marks and apostrophes told apart', () => {
  expect(unified('‘The drivers’ hut isn’t “home”,’ said Ada Finch. ‘No.’')).toBe(
    "“The drivers’ hut isn’t 'home',” said Ada Finch. “No.”",
  );
  expect(unified("'We don't know,' she said. 'It's the boats' noise that wakes us.'")).toBe(
    "“We don't know,” she said. “It's the boats' noise that wakes us.”",
  );
});

test('single marks around a term, a year and a quotation in a quotation stay as they are', () => {
  for (const text of [
    '“He said ‘no’ to me,” she said of the so-called ‘long wait’.',
    'The ‘green wave’ of the ’90s was over.',
    'The ‘old’ harbour and the ‘new’ one.',
  ]) {
    expect(unified(text)).toBe(text);
  }
});

test('words in single marks that are no term are quoted, where the text has no other marks', () => {
  expect(unified('They called it ‘a trap for us’ on Friday.')).toBe(
    'They called it “a trap for us” on Friday.',
  );
  const doubled = '“It is,” she said. They called it ‘a trap for us’ on Friday.';
  expect(unified(doubled)).toBe(doubled);
});

test('inches are no quotation marks', () => {
  expect(unified('"She is 5\'11" and fast," he said.')).toBe('"She is 5\'11″ and fast," he said.');
  expect(unified('"We cut a 12" hole in it," he said.')).toBe('"We cut a 12″ hole in it," he said.');
  expect(unified('"They won in 2024" was all he said.')).toBe('"They won in 2024" was all he said.');
  expect(unified('He has a 12" scar. "I would," he said. "But not the 12" bit."')).toBe(
    'He has a 12″ scar. "I would," he said. "But not the 12″ bit."',
  );
});

test('each character keeps its place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('‘', '’', "'", '"', '“', '”', ' ', 'a', 's', '1', ',', '.')),
      (marks) => {
        const text = marks.join('');
        expect(unified(text)).toHaveLength(text.length);
      },
    ),
  );
});

test('whole articles in single marks have their quotations, in the words that are printed', () => {
  expect(whoSaid('‘We sail at six,’ said Edda Prior, who runs the ferry. ‘The crew’s tired.’')).toEqual([
    ['‘We sail at six,’', 'Edda Prior'],
    ['‘The crew’s tired.’', 'Edda Prior'],
  ]);
});
