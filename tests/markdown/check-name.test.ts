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

test.for(['Zoë O’Neill', 'Володимир Ґедзь', 'Иван Petrov', 'אדה פינץ׳', '山田太郎', 'Αλέξης', 'Łukasz Żak'])(
  '%s is a name',
  (name) => {
    expect(told(name)).toEqual([]);
  },
);
