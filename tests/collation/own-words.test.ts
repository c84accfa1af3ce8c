import { expect, test } from 'vitest';
import { ownWords } from '../../src/collation/own-words.ts';

const shown = (passages: string[]) =>
  ownWords(passages).map((parts) => parts.map(({ text, isOwn }) => (isOwn ? `[${text}]` : text)).join(''));

test('words that not all passages have are told apart from those that all have', () => {
  expect(shown(['boats and ferries', 'on all Boats, and ships', 'the boats alone'])).toEqual([
    'boats [and ferries]',
    '[on all ]Boats, [and ships]',
    '[the ]boats [alone]',
  ]);
});

test('marks and capitals are no difference', () => {
  expect(shown(['“It is done,”', 'it is — done'])).toEqual(['“It is done,”', 'it is — done']);
});
