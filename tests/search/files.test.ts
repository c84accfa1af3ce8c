import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteReader, byteWriter } from '../../src/search/bytes.ts';
import { readCorpus, writeCorpus } from '../../src/search/corpus-file.ts';
import { frontReader, frontWriter } from '../../src/search/front-coding.ts';
import { postingSize, readPostings, writePostings } from '../../src/search/posting-file.ts';
import { cutIntoShards, shardOf, shardsOf } from '../../src/search/shards.ts';
import { backwardKey, readWords, wordOfBackwardKey, writeWords } from '../../src/search/word-file.ts';
import { corpus } from './small-corpus.ts';

describe('index files', () => {
  it('give back numbers and words as they were written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(0xffffffff)),
        fc.array(fc.string({ unit: 'grapheme' })),
        (numbers, words) => {
          const writer = byteWriter();
          const writeWord = frontWriter(writer);
          for (const number of numbers) writer.number(number);
          for (const word of words) writeWord(word);
          const reader = byteReader(writer.file());
          const readWord = frontReader(reader);
          expect(numbers.map(() => reader.number())).toEqual(numbers);
          expect(words.map(() => readWord())).toEqual(words);
          expect(reader.done()).toBe(true);
        },
      ),
    );
  });

  it('give back where terms stand, in about the size that was foretold', () => {
    const places = fc.uniqueArray(fc.tuple(fc.nat(1_000_000), fc.nat(0xffff)), {
      selector: ([number]) => number,
    });
    fc.assert(
      fc.property(fc.uniqueArray(fc.stringMatching(/^[a-zа-я]{1,12}@?$/)), places, (terms, found) => {
        const sorted = found.sort(([a], [b]) => a - b);
        const numbers = Uint32Array.from(sorted, ([number]) => number);
        const near = Uint16Array.from(sorted, ([, beside]) => beside);
        const run = terms.sort().map((term) => [term, { numbers, near }] as const);
        const bytes = writePostings(run);
        const read = readPostings(bytes);
        for (const term of terms) {
          const none = new Uint16Array(near.length);
          expect(read.get(term)?.()).toEqual({ numbers, near: term.endsWith('@') ? none : near });
        }
        const foretold = run.reduce((sum, [term, postings]) => sum + postingSize(term, postings), 5);
        expect(bytes.length).toBeLessThan(foretold + terms.join('').length * 2 + 1);
      }),
    );
  });

  it('give back weighed words', () => {
    const words = [
      ['amber', 3],
      ['ambition', 0],
      ['зоря', 7],
    ] as const;
    expect(readWords(writeWords(words))).toEqual(words);
    expect(wordOfBackwardKey(backwardKey('ambition'))).toBe('ambition');
  });

  it('give back a corpus', () => {
    expect(readCorpus(JSON.parse(JSON.stringify(writeCorpus(corpus))))).toEqual(corpus);
    const several = { ...corpus, records: corpus.records.slice(0, 1) };
    const both = several.records.map((record) => ({
      ...record,
      speakers: ['mira-oleksenko', 'tomas-brandt'],
      said: '2031-05-01',
    }));
    expect(readCorpus(writeCorpus({ ...several, records: both })).records).toEqual(both);
  });

  it('tell when they are of another version, or lack a part', () => {
    const file = writeCorpus(corpus);
    expect(() => readCorpus({ ...file, format: 99 })).toThrow('version');
    expect(() => readCorpus({ ...file, texts: file.texts.slice(1) })).toThrow('incomplete');
    expect(() => readCorpus({ ...file, article: file.article.map(() => 99) })).toThrow('incomplete');
  });

  it('are cut by size, and found by what they begin with', () => {
    const runs = cutIntoShards(['ab', 'abc', 'b', 'cccccccccc', 'd'], (word) => word.length, 5);
    expect(runs).toEqual([['ab', 'abc'], ['b'], ['cccccccccc'], ['d']]);
    const firsts = runs.map(([first = '']) => first);
    expect(['a', 'ab', 'abd', 'b', 'z'].map((word) => shardOf(word, firsts))).toEqual([0, 0, 0, 1, 3]);
    expect(shardsOf('a', firsts)).toEqual([0, 0]);
    expect(shardsOf('', firsts)).toEqual([0, 3]);
  });
});
