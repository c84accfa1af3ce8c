import { expect, it } from 'vitest';
import { buildIndex } from '../../src/search/build-index.ts';
import { sideBySide } from '../../src/search/side-by-side.ts';
import { record } from './small-corpus.ts';

it('pairs frequent words that stand side by side, in front of a compound, in it and behind it', () => {
  const records = [record({ id: 'p-1', text: 'It went and with-in the hour, on and off.' })];
  const { occurrences } = buildIndex({ records, speakers: [] });
  const pairs = [...sideBySide(occurrences, ['and', 'with', 'in', 'the', 'on']).keys()];
  expect(new Set(pairs)).toEqual(new Set(['and with', 'with in', 'in the', 'on and']));
});

it('pairs a frequent compound as it is written together with the words beside it', () => {
  const records = [record({ id: 'p-1', text: 'Half of the e-mail in the box, the co-op of it' })];
  const { occurrences } = buildIndex({ records, speakers: [] });
  const pairs = [...sideBySide(occurrences, ['the', 'email', 'in', 'coop', 'of']).keys()];
  expect(new Set(pairs)).toEqual(
    new Set(['of the', 'the email', 'email in', 'in the', 'the coop', 'coop of']),
  );
});
