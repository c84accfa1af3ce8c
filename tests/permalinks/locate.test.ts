import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { linkVersions } from '../../src/permalinks/link-versions.ts';
import { locate } from '../../src/permalinks/locate.ts';
import { readLinkVersion } from '../../src/permalinks/read-link-version.ts';
import { carry, THREE } from './ledger-of.ts';

const [TREATY, HARVEST, ORCHESTRA] = THREE;
const ids = carry(null, THREE).paragraphs.map(({ id }) => id);
const harvest = ids[1] ?? '';

test('an id alone finds a paragraph that has three of its four words', () => {
  const edited = HARVEST.replace('harvest', 'crop');
  expect(locate(harvest, [ORCHESTRA, edited, TREATY])?.index).toBe(1);
});

test('a paragraph that has none of the words is not found', () => {
  expect(locate(harvest, [ORCHESTRA, TREATY])).toBeNull();
});

test('an editor’s own id finds nothing by itself', () => {
  expect(locate('p-harvest', THREE)).toBeNull();
});

test('a number tells equal paragraphs apart', () => {
  expect(locate(`${harvest}-2`, [HARVEST, TREATY, HARVEST])?.index).toBe(2);
  expect(locate(`${harvest}-3`, [HARVEST, TREATY, HARVEST])).toBeNull();
});

test('what a link carries finds the very wording under any id', () => {
  const v = linkVersions(THREE)[1];
  expect(locate('p-harvest', [ORCHESTRA, HARVEST], v)).toEqual({ index: 1, sure: 1, isExact: true });
});

test('what a link carries finds a paragraph that was rewritten in part', () => {
  const v = linkVersions(THREE)[1];
  const edited =
    'After the floods, farmers along the canal expect a poor harvest of wheat and barley this year.';
  expect(locate(harvest, [TREATY, edited, ORCHESTRA], v)?.index).toBe(1);
});

test('words scattered over a long paragraph do not make it the one', () => {
  const v = linkVersions(THREE)[1];
  const filler = 'then many other matters were discussed at very great length by everybody in the room ';
  const scattered = HARVEST.split(' ').toReversed().join(` ${filler} `);
  expect(locate(harvest, [TREATY, scattered, ORCHESTRA], v)).toBeNull();
});

describe('what was cut out of a paragraph', () => {
  const v = linkVersions(THREE)[1];
  const find = (text: string, version = v) =>
    locate(harvest, [TREATY, text, ORCHESTRA], version)?.index ?? null;

  test('is found', () => {
    expect(find('Farmers along the canal expect a poor harvest.')).toBe(1);
  });

  test('is made of it alone: as many of its words among others are another text', () => {
    const other =
      'Farmers along the northern canal caught mussels, cockles, winkles, limpets, shrimps, crabs.';
    expect(find(other)).toBeNull();
  });

  test('is a good part of it', () => {
    expect(find('A poor wheat.')).toBeNull();
  });

  test('is three words at least', () => {
    const short = 'Harbour fees doubled again.';
    expect(find('Harbour fees.', linkVersions([short])[0])).toBeNull();
    expect(find('Harbour fees doubled.', linkVersions([short])[0])).toBe(1);
  });
});

test('a short text is found in a line that grew by some words', () => {
  const v = linkVersions(['Harbour fees'])[0];
  expect(locate('p-fees', [TREATY, 'Harbour fees are doubled this year', ORCHESTRA], v)?.index).toBe(1);
});

test('neighbours tell repeated paragraphs apart', () => {
  const line = 'All versions are affected.';
  const texts = [TREATY, line, HARVEST, line, ORCHESTRA];
  const v = linkVersions(texts)[3];
  expect(locate('p-line', texts, v)?.index).toBe(3);
});

test('the wording alone, or anything else, is no help and no harm', () => {
  expect(readLinkVersion('3k9x2a')).toEqual({ revision: '3k9x2a', traces: null });
  expect(readLinkVersion('3k9x2a.A')).toBeNull();
  expect(locate(harvest, THREE, '<script>')?.index).toBe(1);
});

test('what a link carries can be read, needs no escaping and is short', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { minLength: 1, maxLength: 5 }),
      (texts) => {
        for (const v of linkVersions(texts)) {
          expect(encodeURIComponent(v)).toBe(v);
          expect(v.length).toBeLessThanOrEqual(41);
          expect(readLinkVersion(v)?.traces?.own.length).toBeGreaterThan(0);
        }
      },
    ),
  );
});
