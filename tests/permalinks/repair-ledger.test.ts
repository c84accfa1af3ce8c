import { expect, test } from 'vitest';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { repairLedger } from '../../src/permalinks/repair-ledger.ts';
import { carry, THREE } from './ledger-of.ts';

const base = carry(null, THREE).ledger;
const OURS = 'A paragraph that we have added about ferries and tolls.';
const THEIRS = 'Their branch wrote of lighthouses on the western coast.';

/** The texts of two branches as Git leaves them where the same lines differ. */
function conflict(ours: string, theirs: string): string {
  return `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> branch\n`;
}

test('two branches are joined and no id of either is lost', () => {
  const ours = carry(base, [THREE[0], OURS, ...THREE.slice(1)]);
  const theirs = carry(base, [...THREE, THEIRS]);
  const joined = repairLedger(conflict(formatLedger(ours.ledger), formatLedger(theirs.ledger)));
  expect(joined?.paragraphs.map(({ id }) => id)).toEqual([
    ...ours.paragraphs.map(({ id }) => id),
    theirs.paragraphs[3]?.id,
  ]);
});

test('a paragraph that both branches added is one, and both ids lead to it', () => {
  const ours = carry(base, [...THREE, OURS]);
  const theirs = carry(base, [...THREE, OURS]);
  const renamed = formatLedger(theirs.ledger).replaceAll(theirs.paragraphs[3]?.id ?? '', 'p-theirs');
  const joined = repairLedger(conflict(formatLedger(ours.ledger), renamed));
  const { paragraphs } = carry(joined, [...THREE, OURS]);
  expect(paragraphs[3]).toEqual({ id: ours.paragraphs[3]?.id, aliases: ['p-theirs'], earlier: [] });
});

test('conflicts within the file, with what both began with, are joined too', () => {
  const lines = formatLedger(base).split('\n');
  const entry = lines[3] ?? '';
  const theirs = entry.replace('"born":"2025-03-18"', '"born":"2025-03-18","changed":"2025-04-01"');
  const text = ['<<<<<<< HEAD', entry, '||||||| base', entry, '=======', theirs, '>>>>>>> branch'].join('\n');
  expect(repairLedger(lines.with(3, text).join('\n'))?.paragraphs[0]?.changed).toBe('2025-04-01');
});

test('an id that a merge of lines has left twice stays once', () => {
  const lines = formatLedger(base).split('\n');
  const twice = lines.toSpliced(5, 0, lines[3] ?? '').join('\n');
  expect(repairLedger(twice)).toEqual(base);
});

test('what is no ledger on either side is not repaired', () => {
  expect(repairLedger(formatLedger(base).slice(0, 80))).toBeNull();
  expect(repairLedger(conflict(formatLedger(base), '{'))).toBeNull();
});
