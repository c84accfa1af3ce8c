import { expect, test } from 'vitest';
import { forgetWords } from '../../src/permalinks/forget-words.ts';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { keepHead } from '../../src/permalinks/keep-head.ts';
import { mergeLedgers } from '../../src/permalinks/merge-ledgers.ts';
import { reconcile } from '../../src/permalinks/reconcile.ts';
import { ledger as schema } from '../../src/schema/ledger.ts';
import { THREE } from './ledger-of.ts';

const [MONDAY, TUESDAY] = ['2025-03-17', '2025-03-18'] as const;
const heads = keepHead([], { headline: 'The treaty' }, MONDAY);

test('a head is kept from the day on which it changed, and never twice', () => {
  expect(keepHead(heads, { headline: 'The treaty' }, TUESDAY)).toEqual(heads);
  const changed = keepHead(heads, { headline: 'The treaty', dek: 'Signed.' }, TUESDAY);
  expect(changed.map(({ since, dek }) => [since, dek])).toEqual([
    [MONDAY, undefined],
    [TUESDAY, 'Signed.'],
  ]);
});

test('of one day the last head is kept, and none where it is the old one again', () => {
  const wrong = keepHead(heads, { headline: 'The traety' }, TUESDAY);
  expect(keepHead(wrong, { headline: 'The Treaty' }, TUESDAY).map(({ headline }) => headline)).toEqual([
    'The treaty',
    'The Treaty',
  ]);
  expect(keepHead(wrong, { headline: 'The treaty' }, TUESDAY)).toEqual(heads);
});

test('a ledger keeps headings with the paragraphs that they stand before, where wordings are kept, and reads them again', () => {
  const current = {
    paragraphs: THREE.map((text) => ({ text })),
    quotes: [],
    head: { headline: 'Today', dek: null, headings: [{ text: 'The farmers', paragraph: 1 }] },
  };
  const { ledger, paragraphs } = reconcile(null, current, { today: MONDAY, keepWordings: true });
  expect(ledger.heads).toEqual([
    { since: MONDAY, headline: 'Today', headings: [{ text: 'The farmers', before: paragraphs[1]?.id }] },
  ]);
  expect(schema.parse(JSON.parse(formatLedger(ledger)))).toEqual(ledger);
  expect(reconcile(ledger, current, { today: TUESDAY, keepWordings: true }).ledger).toEqual(ledger);
  expect(reconcile(null, current, { today: MONDAY, keepWordings: false }).ledger.heads).toBeUndefined();
  expect(forgetWords(ledger)).not.toHaveProperty('heads');
});

test('of two ledgers each day’s head is kept once', () => {
  const ledger = (...kept: typeof heads) => ({
    version: 1 as const,
    paragraphs: [],
    quotes: [],
    heads: kept,
  });
  const [first] = heads;
  if (!first) throw new Error('no head was kept');
  const later = { since: TUESDAY, headline: 'The peace' };
  const other = { since: MONDAY, headline: 'The pact' };
  expect(mergeLedgers([ledger(first), ledger(other, later)]).heads).toEqual([first, later]);
});
