import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksIn, MOST_LOOKS, voiceLooks } from '../../src/components/voice-looks.ts';
import type { Article } from '../../src/schema/article.ts';
import { sampleVoices } from './sample.ts';

function article(published: string, ...ids: string[]): Article {
  return { ...sampleVoices(ids, []), slug: published, published } as Article;
}

test('whoever speaks looks the same in every article, whatever the order in which they speak', () => {
  const articles = [article('2031-01-01', 'ada', 'bo', 'cy'), article('2031-01-02', 'cy', 'bo', 'ada')];
  const looks = voiceLooks(articles);
  const [first, second] = articles.map((each) => looksIn(each, looks));
  expect(first?.size).toBe(3);
  expect(new Map(second)).toEqual(new Map(first));
});

test('those who meet look different, and nobody looks different for an article that comes after', () => {
  const id = fc.constantFrom(...Array.from({ length: 20 }, (_, index) => `speaker-${index}`));
  const cast = fc.uniqueArray(id, { minLength: 1, maxLength: MOST_LOOKS });
  fc.assert(
    fc.property(cast, cast, (one, other) => {
      const before = article('2031-01-01', ...one);
      const after = article('2031-01-02', ...other);
      const looks = voiceLooks([before]);
      const own = looksIn(before, looks);
      expect(new Set(own.values()).size).toBe(one.length);
      const later = looksIn(before, voiceLooks([after, before]));
      expect(later).toEqual(own);
    }),
  );
});

test('the first eight of a site look different, though they never meet', () => {
  const ids = Array.from({ length: MOST_LOOKS }, (_, index) => `alone-${index}`);
  const looks = voiceLooks(ids.map((id, index) => article(`2031-01-0${index + 1}`, id)));
  expect(new Set(looks.values()).size).toBe(MOST_LOOKS);
});

test('beyond the eighth, voices are plain', () => {
  const ids = Array.from({ length: 12 }, (_, index) => `s${index}`);
  const all = article('2031-01-01', ...ids);
  const looks = looksIn(all, voiceLooks([all]));
  expect([...looks.keys()]).toEqual(ids.slice(0, MOST_LOOKS));
});

test('the owner can set a look, and others keep clear of it', () => {
  const one = article('2031-01-01', 'ada', 'bo');
  const { size } = looksIn(one, voiceLooks([one]));
  for (let look = 1; look <= MOST_LOOKS; look++) {
    const looks = looksIn(one, voiceLooks([one], new Map([['bo', look]])));
    expect(looks.get('bo')).toBe(look);
    expect(looks.size).toBe(size);
  }
});
