import { describe, expect, test } from 'vitest';
import { type AlignedText, type AlignOptions, align } from '../../src/permalinks/align.ts';

// A letter is a word, and all words are as rare.
const text = (letters: string): AlignedText => ({
  hashes: [...letters].map((letter) => letter.charCodeAt(0)),
});
const gone = (letters: string): AlignedText => ({ ...text(letters), gone: true });
const question = (letters: string): AlignedText => ({ ...text(letters), leadsIn: true });
const aligned = (olds: AlignedText[], news: AlignedText[], options?: AlignOptions) =>
  align(olds, news, () => 1, options);

describe('a text that was removed', () => {
  test('comes back only where it is liker than one that stands must be', () => {
    const was = 'abcdefghij';
    const like67 = 'abcdefgXYZW';
    const like80 = 'abcdefghXY';
    expect(aligned([text(was)], [text(like67)])).toEqual([0]);
    expect(aligned([gone(was)], [text(like67)])).toEqual([null]);
    expect(aligned([gone(was)], [text(like80)])).toEqual([0]);
  });

  test('leaves its words to one that stands and is nearly as like', () => {
    const olds = [gone('abcdefghijklmnopqrst'), text('abcdefghijklmnopqrUV')];
    expect(aligned(olds, [text('abcdefghijklmnopqrsW')])).toEqual([null, 0]);
  });
});

test('of two that are as like, a text becomes the one in whose place it stands', () => {
  const olds = [text('abcdefghX'), text('abcdefghY')];
  const isNear = (o: number) => o === 1;
  expect(aligned(olds, [text('abcdefghZ')], { isNear })).toEqual([null, 0]);
});

describe('of a text that stands twice', () => {
  const copy = text('mnop');

  test('each copy goes with the text before it', () => {
    const olds = [text('abcd'), copy, text('efgh'), copy];
    const news = [text('efgh'), copy, text('abcd'), copy];
    expect(aligned(olds, news)).toEqual([2, 3, 0, 1]);
  });

  test('each question goes with what follows', () => {
    const asked = question('mnop');
    const olds = [asked, text('abcd'), asked, text('efgh')];
    const news = [asked, text('efgh'), asked, text('abcd')];
    expect(aligned(olds, news)).toEqual([2, 3, 0, 1]);
  });

  test('each copy goes with the text behind it, where the one before it is new', () => {
    const olds = [text('abcd'), copy, text('efgh'), text('ijkl'), copy, text('qrst')];
    const news = [text('abXY'), copy, text('qrst'), text('ijZW'), copy, text('efgh')];
    const [, first, , , second] = aligned(olds, news);
    expect([first, second]).toEqual([4, 1]);
  });

  test('each copy goes with the texts around it, where those beside it are new, though it leaves the order of the article', () => {
    const block = (...texts: string[]) => texts.map(text);
    const between = [...'ABCDEFGHIJKLMNO'].map((letter) => text(letter.repeat(4)));
    const one = (before: string, after: string) => [
      ...block('abcd', 'bcde', 'cdef', before),
      copy,
      ...block(after, 'fghi', 'ghij', 'hijk'),
    ];
    const other = (before: string, after: string) => [
      ...block('rstu', 'stuv', 'tuvw', before),
      copy,
      ...block(after, 'uvwx', 'vwxy', 'wxyz'),
    ];
    const olds = [...one('efg1', 'efg2'), ...between, ...other('rst1', 'rst2')];
    const news = [...other('rs34', 'rs56'), ...between, ...one('ef34', 'ef56')];
    const found = aligned(olds, news);
    expect([found[4], found[28]]).toEqual([28, 4]);
  });

  test('each copy keeps the order of the article where nothing else tells', () => {
    const olds = [copy, text('abcd'), copy];
    const news = [text('EFGH'), copy, text('IJKL'), copy];
    expect(aligned(olds, news)).toEqual([1, null, 3]);
  });
});
