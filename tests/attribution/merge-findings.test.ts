import { expect, test } from 'vitest';
import type { Finding } from '../../src/attribution/finding.ts';
import { mergeFindings } from '../../src/attribution/merge-findings.ts';

const finding = (part: Partial<Finding>): Finding => ({
  kind: 'direct',
  start: 0,
  end: 10,
  source: null,
  cue: null,
  confidence: 0.5,
  key: 'k',
  ...part,
});

test('quotations and reported speech come in reading order', () => {
  const spoken = [finding({ start: 0, end: 10 }), finding({ start: 50, end: 60 })];
  const reported = [finding({ kind: 'indirect', start: 20, end: 40 })];
  expect(mergeFindings(spoken, reported).map(({ start }) => start)).toEqual([0, 20, 50]);
});

test('reported speech that takes in a quotation takes its place, and the surer of the two names the source', () => {
  const quote = finding({
    start: 12,
    end: 18,
    source: { start: 90, end: 95 },
    confidence: 0.9,
    key: 'quote',
  });
  const mixed = finding({ kind: 'mixed', start: 5, end: 30, source: { start: 0, end: 4 }, key: 'mixed' });
  expect(mergeFindings([quote], [{ ...mixed, confidence: 0.6 }])).toEqual([
    { ...mixed, source: quote.source, cue: null, confidence: 0.9, key: 'quote' },
  ]);
  expect(mergeFindings([quote], [{ ...mixed, confidence: 0.95 }])).toEqual([{ ...mixed, confidence: 0.95 }]);
});

test('reported speech that cuts through a quotation gives way to it', () => {
  const quote = finding({ start: 12, end: 40 });
  expect(mergeFindings([quote], [finding({ kind: 'mixed', start: 5, end: 30 })])).toEqual([quote]);
});

test('of two reports that overlap the first stays', () => {
  const first = finding({ kind: 'indirect', start: 0, end: 20 });
  expect(mergeFindings([], [finding({ kind: 'indirect', start: 10, end: 30 }), first])).toEqual([first]);
});

test('a quotation whose speaker stands within the report is that speaker’s, and the report nobody’s quotation', () => {
  const quote = finding({ start: 12, end: 18, source: { start: 20, end: 25 }, confidence: 0.9 });
  const mixed = finding({ kind: 'mixed', start: 5, end: 30, source: { start: 32, end: 40 } });
  expect(mergeFindings([quote], [mixed])).toEqual([quote]);
  expect(mergeFindings([quote], [{ ...mixed, confidence: 0.95 }])).toEqual([{ ...mixed, confidence: 0.95 }]);
});
