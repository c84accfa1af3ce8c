import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anchorPointers, anchorText } from '../../src/annotations/anchor-pointers.ts';
import type { Pointers } from '../../src/annotations/pointers.ts';

const PARAGRAPHS = [
  'The bridge cost nine million, said the mayor. The bridge is “open to all”.',
  'Nine arches carry it over the river,\nwhich the old bridge never crossed in one stride.',
  'A bridge is a promise, the mayor said. The bridge is new.',
];

function ground(paragraphs: readonly string[]) {
  let start = 0;
  const places = paragraphs.map((text, index) => {
    const place = { id: `p-${index}`, aliases: [`p-old${index}`], start, end: start + text.length };
    start += text.length + 2;
    return place;
  });
  return anchorText(paragraphs.join('\n\n'), places);
}

const within = ground(PARAGRAPHS);

function pointers(quote: Partial<Pointers['quote']> | null, rest: Partial<Pointers> = {}): Pointers {
  return {
    quote: quote && { exact: '', prefix: '', suffix: '', ...quote },
    position: null,
    fragment: null,
    ...rest,
  };
}

function words(given: Pointers, where = within) {
  const found = anchorPointers(given, where);
  return 'start' in found ? [found.state, where.text.slice(found.start, found.end), found.start] : found;
}

describe('a note finds its words', () => {
  it('exactly, with marks straight or curly and white space as it comes', () => {
    expect(words(pointers({ exact: 'is "open  to all"' }))).toEqual(['exact', 'is “open to all”', 57]);
    expect(words(pointers({ exact: 'over the river, which' }))).toEqual([
      'exact',
      'over the river,\nwhich',
      97,
    ]);
  });

  it('among several by the words around', () => {
    expect(words(pointers({ exact: 'The bridge', suffix: ' is new.' }))).toEqual([
      'exact',
      'The bridge',
      203,
    ]);
    expect(words(pointers({ exact: 'The bridge', prefix: 'mayor. ', suffix: ' is “open' }))).toEqual([
      'exact',
      'The bridge',
      46,
    ]);
  });

  it('among several by their paragraph, or an older id of it, or by the very offsets', () => {
    const fragment = { id: 'p-old2', position: null };
    expect(words(pointers({ exact: 'The bridge' }, { fragment }))).toEqual(['exact', 'The bridge', 203]);
    const position = { start: 46, end: 56 };
    expect(words(pointers({ exact: 'The bridge' }, { position }))).toEqual(['exact', 'The bridge', 46]);
  });

  it('nearly, when they were reworded, in whole words', () => {
    expect(
      words(
        pointers({
          exact: 'which the older bridge never crossed in a stride',
          prefix: 'over the river, ',
          suffix: '.',
        }),
      ),
    ).toEqual(['reworded', 'which the old bridge never crossed in one stride', 113]);
  });

  it('by offsets in a paragraph or in the text, or as the whole paragraph, when it names none', () => {
    const fragment = { id: 'p-1', position: { start: 5, end: 11 } };
    expect(words(pointers(null, { fragment }))).toEqual(['exact', 'arches', 81]);
    expect(words(pointers(null, { position: { start: 4, end: 10 } }))).toEqual(['exact', 'bridge', 4]);
    expect(words(pointers(null, { fragment: { id: 'p-2', position: null } }))).toEqual([
      'exact',
      PARAGRAPHS[2],
      164,
    ]);
  });
});

describe('a note goes nowhere', () => {
  it('when its words stand in several places that nothing tells apart', () => {
    expect(words(pointers({ exact: 'bridge' }))).toEqual({ state: 'ambiguous', places: 5 });
  });

  it('when its words are gone, with the nearest ones shown', () => {
    expect(
      words(pointers({ exact: 'the mayor promised a tunnel', prefix: 'Then ', suffix: ' again' })),
    ).toEqual({
      state: 'orphan',
      nearest: 'the mayor said. The',
    });
  });

  it('when another sentence stands where its words were', () => {
    const quote = {
      exact: 'which a new bridge seldom crossed in one go',
      prefix: 'over the river, ',
      suffix: '.',
    };
    expect(words(pointers(quote))).toMatchObject({ state: 'orphan' });
  });

  it('when one short word like its own stands elsewhere, among other words', () => {
    expect(words(pointers({ exact: 'promise', prefix: 'It broke its ', suffix: ' of a ferry' }))).toEqual({
      state: 'orphan',
      nearest: null,
    });
  });

  it('when its words run over two paragraphs', () => {
    expect(words(pointers({ exact: 'is “open to all”. Nine arches' }))).toMatchObject({ state: 'orphan' });
    expect(words(pointers(null, { position: { start: 60, end: 90 } }))).toMatchObject({ state: 'orphan' });
    expect(words(pointers(null, { position: { start: 6000, end: 9000 } }))).toMatchObject({
      state: 'orphan',
    });
  });
});

describe('whatever becomes of the text', () => {
  const word = fc.constantFrom(
    'bridge',
    'river',
    'the',
    'mayor',
    'said',
    'nine',
    'old',
    'new',
    'arch',
    'cost',
    'toll',
  );
  const paragraph = fc.array(word, { minLength: 4, maxLength: 30 }).map((list) => list.join(' '));
  const document = fc.array(paragraph, { minLength: 1, maxLength: 6 });

  it('a note stands on its own words, or nearly those, or nowhere', () => {
    fc.assert(
      fc.property(
        document,
        document,
        fc.nat(),
        fc.integer({ min: 1, max: 60 }),
        (before, after, from, length) => {
          const { text } = ground(before);
          const start = from % text.length;
          const exact = text.slice(start, start + length);
          const quote = {
            exact,
            prefix: text.slice(Math.max(0, start - 32), start),
            suffix: text.slice(start + length, start + length + 32),
          };
          const where = ground(after);
          const found = anchorPointers(pointers(quote), where);
          if (!('start' in found)) return;
          const now = where.text.slice(found.start, found.end);
          if (found.state === 'exact')
            expect(now.replace(/\s+/g, ' ')).toBe(exact.trim().replace(/\s+/g, ' '));
          else expect(Math.abs(now.length - exact.length)).toBeLessThan(exact.length * 0.2 + 12);
          expect(now).not.toContain('\n\n');
        },
      ),
      { numRuns: 500 },
    );
  });

  it('a note on text that did not change stands where it was made', () => {
    fc.assert(
      fc.property(document, fc.nat(), fc.integer({ min: 1, max: 60 }), (paragraphs, from, length) => {
        const where = ground(paragraphs);
        const start = from % where.text.length;
        const end = start + length;
        const place = where.paragraphs.find((each) => each.start <= start && end <= each.end);
        const exact = where.text.slice(start, end);
        if (!place || exact.trim() !== exact) return;
        const quote = {
          exact,
          prefix: where.text.slice(Math.max(place.start, start - 32), start),
          suffix: where.text.slice(end, Math.min(place.end, end + 32)),
        };
        const fragment = { id: place.id, position: { start: start - place.start, end: end - place.start } };
        expect(anchorPointers({ quote, position: { start, end }, fragment }, where)).toEqual({
          state: 'exact',
          start,
          end,
        });
      }),
      { numRuns: 500 },
    );
  });
});

describe('offsets', () => {
  const party = 'A 🎉 day 🎉 on the quay, and a day at sea.';
  const within = anchorText(party, [{ id: 'p-one', aliases: [], start: 0, end: party.length }]);
  const at = (start: number, end: number, exact?: string) =>
    anchorPointers(
      {
        quote: exact === undefined ? null : { exact, prefix: '', suffix: '' },
        position: { start, end },
        fragment: null,
      },
      within,
    );

  it('tell one of several places apart, whether they count code units or code points', () => {
    const unit = party.lastIndexOf('day');
    const point = [...party.slice(0, unit)].length;
    expect(at(unit, unit + 3, 'day')).toMatchObject({ state: 'exact', start: unit });
    expect(at(point, point + 3, 'day')).toMatchObject({ state: 'exact', start: unit });
  });

  it('alone are read as what begins and ends with words', () => {
    const unit = party.indexOf('quay');
    const point = [...party.slice(0, unit)].length;
    expect(at(unit, unit + 4)).toMatchObject({ state: 'exact', start: unit });
    expect(at(point, point + 4)).toMatchObject({ state: 'exact', start: unit });
  });
});
