import { expect, test } from 'vitest';
import { moveId, retireId } from '../../src/permalinks/edit-ledger.ts';
import { reconcile } from '../../src/permalinks/reconcile.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { carry, DAY, THREE } from './ledger-of.ts';

const { ledger, paragraphs } = carry(null, THREE, { keepWordings: true });
const [treaty = '', harvest = '', orchestra = ''] = paragraphs.map(({ id }) => id);

function sound(edited: ReturnType<typeof moveId>): Ledger {
  if ('reason' in edited) throw new Error(edited.reason);
  return edited.ledger;
}

test('an id that is moved leads elsewhere for good, its paragraph gets a new one', () => {
  const again = carry(sound(moveId(ledger, treaty, harvest)), THREE);
  expect(again.paragraphs.map(({ id, aliases }) => [id, ...aliases])).toEqual([
    [`${treaty}-2`],
    [harvest, treaty],
    [orchestra],
  ]);
  expect(again.changes).toEqual([]);
});

test('a tombstone can be moved to what took its place', () => {
  const gone = carry(ledger, THREE.slice(1)).ledger;
  const again = carry(sound(moveId(gone, treaty, harvest)), THREE.slice(1));
  expect(again.tombstones).toEqual([]);
  expect(again.paragraphs[0]?.aliases).toEqual([treaty]);
});

test('a retired id stays gone though its words stand', () => {
  const again = carry(sound(retireId(ledger, treaty, DAY, false)), THREE, { keepWordings: true });
  expect(again.paragraphs[0]?.id).toBe(`${treaty}-2`);
  expect(again.tombstones).toEqual([
    { id: treaty, aliases: [], after: `${treaty}-2`, removed: DAY, text: THREE[0] },
  ]);
});

test('what is withheld is forgotten by whatever once held it, but not by what stands', () => {
  const ELSE = THREE[1] ?? '';
  const QUOTE = '“We signed it in ink,” the envoy of Strelsau said.';
  const before = `The treaty was signed on Monday. ${QUOTE}`;
  const kept = { today: DAY, keepWordings: true };
  const text = { paragraphs: [{ text: before }, { text: ELSE }], quotes: [{ text: QUOTE, paragraph: 0 }] };
  const first = reconcile(null, text, kept).ledger;
  const now = 'The treaty was signed on Monday, in the great hall of the harbour.';
  const second = reconcile(first, { paragraphs: [{ text: now }, { text: ELSE }], quotes: [] }, kept).ledger;
  const { id = '' } = second.quotes[0] ?? {};
  expect(JSON.stringify(second)).toContain('in ink');
  const withheld = sound(retireId(second, id, DAY, true));
  expect(JSON.stringify(withheld)).not.toContain('in ink');
  expect(withheld.paragraphs.map(({ wordings }) => wordings?.map((wording) => wording.text))).toEqual([
    [now],
    [ELSE],
  ]);
});

test('what is withheld is nowhere in the ledger, and nothing revives it', () => {
  const gone = carry(ledger, THREE.slice(1), { keepWordings: true }).ledger;
  const withheld = sound(retireId(gone, treaty, DAY, true));
  const stone = withheld.paragraphs.find(({ id }) => id === treaty);
  expect(stone).toEqual({ id: treaty, born: DAY, removed: DAY, words: '' });
  expect(carry(withheld, THREE).paragraphs[0]?.id).not.toBe(treaty);
});

test('a retired alias is a tombstone that says nothing of the paragraph it led to', () => {
  const merged = sound(moveId(ledger, treaty, harvest));
  const stone = sound(retireId(merged, treaty, DAY, false)).paragraphs.find(({ id }) => id === treaty);
  expect(stone).toEqual({ id: treaty, born: DAY, removed: DAY, words: '' });
});

test.for([
  ['p-none', harvest, '“p-none” is no id that was given out: expected a permalink id; copy it from the link'],
  [harvest, harvest, `“${harvest}” leads to “${harvest}” already: nothing to do`],
])('%s can’t be moved to %s', ([id = '', to = '', reason]) => {
  expect(moveId(ledger, id, to)).toEqual({ reason });
});
