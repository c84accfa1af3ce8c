import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../src/load/packed-words.ts';
import { findWords } from '../../src/search/found-words.ts';

test('the words of an article come out of the cache as they were found', () => {
  for (const texts of [[], [''], ['a'], ['“Straße”, he said'], ['one\ntwo', '', 'three two']]) {
    const words = findWords(texts.map((text) => ({ text })));
    expect(unpackWords(packWords(words))).toEqual(words);
  }
});

test('words are read from wherever they lie in a larger file', () => {
  const words = findWords([{ text: 'The dam will hold.' }]);
  for (const before of [1, 2, 3, 4]) {
    const file = Buffer.concat([Buffer.alloc(before), packWords(words)]);
    expect(unpackWords(file.subarray(before)).words).toEqual(words.words);
  }
});
