import fc from 'fast-check';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { parseLedger } from '../../src/permalinks/parse-ledger.ts';
import { messagesOf } from '../messages-of.ts';
import { carry, THREE } from './ledger-of.ts';

const { ledger } = carry(carry(null, THREE).ledger, THREE.slice(1), { keepWordings: true });
const json = formatLedger(ledger);

function read(value: string) {
  const file = new VFile({ path: 'content/permalinks/treaty.json', value });
  return { ledger: parseLedger(file), messages: messagesOf(file) };
}

const RESTORE = 'restore it with `git checkout -- content/permalinks/treaty.json` (permalink-ledger)';

test('a ledger is read as it was written, a line for each entry', () => {
  expect(read(json)).toEqual({ ledger, messages: [] });
  expect(json.split('\n').filter((line) => line.startsWith('{"id"'))).toHaveLength(3);
});

test('a ledger that is cut off anywhere is refused', () => {
  fc.assert(
    fc.property(fc.nat(json.trimEnd().length - 1), (length) => {
      const { ledger, messages } = read(json.slice(0, length));
      expect(ledger).toBeNull();
      expect(messages).toHaveLength(1);
      expect(messages[0]).toContain(
        `This ledger is cut off or not JSON: expected what \`readout links update\` wrote; ${RESTORE}`,
      );
    }),
  );
});

test('a ledger with a character out of place is refused or says the same', () => {
  fc.assert(
    fc.property(fc.nat(json.length - 1), fc.constantFrom('"', '{', ',', 'x', ']', ' '), (at, character) => {
      const mangled = read(json.slice(0, at) + character + json.slice(at + 1));
      if (mangled.ledger === null) expect(mangled.messages.length).toBeGreaterThan(0);
      else expect(mangled.messages).toEqual([]);
    }),
  );
});

test('a conflict is told with the command that joins the branches', () => {
  const conflict = json.replace('{"id"', '<<<<<<< HEAD\n{"id"');
  expect(read(conflict)).toEqual({
    ledger: null,
    messages: [
      '4:1 Two branches changed this ledger and Git could not join them: expected no conflict markers; run `npm run readout -- links update treaty` to join them (permalink-ledger)',
    ],
  });
});

test('a format of a later version is not touched', () => {
  expect(read(json.replace('"version": 1', '"version": 2')).messages).toEqual([
    '2:12 This ledger has format 2, written by a later Readout: expected 1; run `npm install` to get the version the site was last built with (permalink-ledger)',
  ]);
});

test('a ledger without a version is refused', () => {
  expect(read('{"paragraphs": []}').messages).toEqual([
    `1:1 This ledger has no known format version: expected 1; ${RESTORE}`,
  ]);
});

test('an id that stands twice is told where it stands again', () => {
  const id = ledger.paragraphs[0]?.id ?? '';
  const other = ledger.paragraphs[1]?.id ?? '';
  expect(read(json.replace(`"id":"${other}"`, `"id":"${id}"`)).messages).toEqual([
    `5:1 The id “${id}” names two things: expected each id once; run \`npm run readout -- links update treaty\` to keep the first (permalink-ledger)`,
  ]);
});
