import { expect, test } from 'vitest';
import { hashWord } from '../../src/permalinks/hash-word.ts';
import { formatId } from '../../src/permalinks/id.ts';
import { mintId } from '../../src/permalinks/mint-id.ts';
import { countWords } from '../../src/permalinks/rarest-words.ts';
import { words } from '../../src/permalinks/words.ts';
import { uniqueIds } from '../../src/text/unique-ids.ts';

const none = (id: string) => id;

function idOf(...rarest: string[]): string {
  return formatId('p', rarest.map(hashWord));
}

test('an id is of the words that are rare in the article, then in the language, then long', () => {
  const counts = countWords(['the treaty and the harbour', 'harbour people of a hamlet'].map(words));
  expect(mintId('p', words('The people: a hamlet, treaty, harbour'), counts, none)).toBe(
    idOf('hamlet', 'treaty', 'people', 'a'),
  );
});

test('a short text repeats its rarest word', () => {
  expect(mintId('p', words('Yes, treaty'), new Map(), none)).toBe(idOf('treaty', 'yes', 'treaty', 'treaty'));
});

test('an id that is taken gets a number', () => {
  const id = idOf('treaty', 'treaty', 'treaty', 'treaty');
  const unique = uniqueIds([id, `${id}-2`]);
  expect(mintId('p', words('Treaty!'), new Map(), unique)).toBe(`${id}-3`);
});
