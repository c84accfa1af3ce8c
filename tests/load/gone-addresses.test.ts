import { expect, test } from 'vitest';
import { goneAddresses } from '../../src/load/gone-addresses.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const withdrawn = { date: '2024-05-08', reason: 'The engineer was not asked.' };

test('an article that was withdrawn has its address and those of its quotes, or without its ledger its own alone', () => {
  const ledger = {
    version: 1,
    paragraphs: [],
    quotes: [{ id: 'q-0123456789', born: '2024-05-07', words: '' }],
  };
  const root = temporaryFolder({ 'content/permalinks/mill.json': JSON.stringify(ledger) });
  const book = {
    articles: { mill: { formerly: ['old-mill'], withdrawn }, pier: { formerly: [], withdrawn } },
    speakers: {},
  };
  expect(goneAddresses(root, { book, articles: [], speakers: [] })).toEqual([
    { path: 'articles/old-mill/', to: 'articles/mill/', withdrawn: null },
    { path: 'articles/mill/', to: null, withdrawn },
    { path: 'articles/mill/quotes/q-0123456789/', to: null, withdrawn },
    { path: 'articles/pier/', to: null, withdrawn },
  ]);
});
