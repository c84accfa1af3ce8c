import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkNames } from '../../src/markdown/check-name.ts';
import { messagesOf } from '../messages-of.ts';

function told(name: string): string[] {
  const file = new VFile({ path: 'ada.yml', value: `name: ${name}\n` });
  checkNames([name], 'speaker-name', file);
  return messagesOf(file);
}

test('letters of another alphabet among those of a name are told, with which is which', () => {
  expect(told('\u0410da Finch')).toEqual([
    '1:7 “\u0410da” is written with letters of more than one alphabet (Latin da, Cyrillic \u0410), which look alike; write it in one. (speaker-name)',
  ]);
  expect(told('Ben R\u03BFok')).toHaveLength(1);
});

test('a mark that turns the direction of a name is told', () => {
  expect(told('Ben \u202Ekoor')).toEqual([
    '1:7 A mark that turns the direction of writing (U+202E) stands in a name, which then looks like another; take it out. (speaker-name)',
  ]);
});

test.each([
  ['A\u0440m Rook', 'letters of more than one alphabet (Latin Am, Cyrillic р)'],
  ['Ad\u0561 Moss', 'letters of more than one alphabet (Latin Ad, Armenian ա)'],
  ['\u13AAda Moss', 'letters of more than one alphabet (Latin da, Cherokee Ꭺ)'],
  ['Ada Moss\u200B', 'Something that can’t be seen (U+200B) stands in a name'],
  ['Ada\u3164Moss', 'Something that can’t be seen (U+3164) stands in a name'],
  ['Ada\uFE0F Moss', 'Something that can’t be seen (U+FE0F) stands in a name'],
  ['Ada Moss\u{E0041}', 'Something that can’t be seen (U+E0041) stands in a name'],
  [
    '\uFF21da Moss',
    '“Ａ” (U+FF21) is another form of a letter, which looks like it; write the letter itself.',
  ],
  ['\u{1D400}da', '“𝐀” (U+1D400) is another form of a letter'],
  ['Ad\u0251 Moss', '“ɑ” (U+0251) is another form of a letter'],
])('%s, which looks like another name, is told', (name, reason) => {
  expect(told(name)).toEqual([expect.stringContaining(reason)]);
});

test.for([
  'Zoë O’Neill',
  'Володимир Ґедзь',
  'Иван Petrov',
  'אדה פינץ׳',
  '山田太郎',
  'Αλέξης',
  'Łukasz Żak',
  'Işıl Çelik',
  'می\u200Cلاد',
  '葛\u{E0100}飾',
  'Ng\u0169g\u0129',
  '1ª Vara',
  'D’Arcy-Ōhashi',
])('%s is a name', (name) => {
  expect(told(name)).toEqual([]);
});
