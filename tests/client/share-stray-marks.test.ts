import { expect, test } from 'vitest';
import { withoutStrayMarks } from '../../src/client/share-stray-marks.ts';

function cut(text: string, selected: string, language = 'en'): string {
  const start = text.indexOf(selected);
  return text.slice(...withoutStrayMarks(text, [start, start + selected.length], language));
}

const LAMP =
  '“I trim it, and ‘nobody else’ may,” Asta Lind said of her lamp, which she calls “the old lady”.';

test.each([
  ['nobody else’ may,”', 'nobody else’ may,'],
  ['“I trim it', 'I trim it'],
  ['“I trim it, and ‘nobody', 'I trim it, and ‘nobody'],
  ['‘nobody else’ may,”', '‘nobody else’ may,'],
  ['‘nobody', 'nobody'],
  ['else’', 'else'],
  ['old lady”.', 'old lady'],
  ['lady”', 'lady'],
])('“%s” is cited without the mark that is cut', (selected, words) => {
  expect(cut(LAMP, selected)).toBe(words);
});

test.each([
  '“I trim it, and ‘nobody else’ may,”',
  'I trim it, and ‘nobody else’ may,',
  '‘nobody else’',
  'may,” Asta Lind said',
  'may,” Asta Lind said of her lamp, which she calls “the old',
  '“the old lady”.',
])('“%s” is cited as it is selected', (selected) => {
  expect(cut(LAMP, selected)).toBe(selected);
});

test.each([
  ['„Ich putze sie“, sagte Asta Lind.', 'putze sie“', 'putze sie', 'de'],
  ['„Ich putze sie“, sagte Asta Lind.', 'putze sie“,', 'putze sie', 'de'],
  ['« C’est ma lampe », a dit Asta Lind.', 'ma lampe »', 'ma lampe', 'fr'],
  ['« C’est ma lampe », a dit Asta Lind.', '« C’est', 'C’est', 'fr'],
  ['"It is my lamp," Asta Lind said.', 'my lamp,"', 'my lamp,', 'en'],
])('marks of %s are told by the language', (text, selected, words, language) => {
  expect(cut(text, selected, language)).toBe(words);
});

test('an apostrophe is no mark', () => {
  expect(cut('“It is the keepers’ lamp.”', 'the keepers’')).toBe('the keepers’');
});

test('a quotation that goes on in the next paragraph keeps its marks where all of it is selected', () => {
  const text = '“It is my lamp.\n\n“It always was,” she said.';
  expect(cut(text, '“It is my lamp.\n\n“It always was,”')).toBe('“It is my lamp.\n\n“It always was,”');
  expect(cut('“It is my lamp.', '“It is my lamp.')).toBe('It is my lamp.');
});
