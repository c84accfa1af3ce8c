import { expect, test } from 'vitest';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { reconcile } from '../../src/permalinks/reconcile.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { carry, DAY, THREE } from './ledger-of.ts';

const [TREATY, HARVEST, ORCHESTRA] = THREE;
const LATER = { today: '2025-06-01' };

/** The ids that three paragraphs were published with. */
function published() {
  const { ledger, paragraphs } = carry(null, THREE);
  const [treaty = '', harvest = '', orchestra = ''] = paragraphs.map(({ id }) => id);
  return { ledger, treaty, harvest, orchestra };
}

test('an article that has not changed leaves its ledger as it was, on any day', () => {
  const { ledger } = published();
  const again = carry(ledger, THREE, LATER);
  expect(formatLedger(again.ledger)).toBe(formatLedger(ledger));
  expect(again.changes).toEqual([]);
});

test('an id stays with its paragraph through an edit and a move', () => {
  const { ledger, treaty, harvest, orchestra } = published();
  const edited = TREATY.replace('Monday', 'Tuesday').replace('harbour', 'port');
  const { paragraphs, changes } = carry(ledger, [ORCHESTRA, edited, HARVEST], LATER);
  expect(paragraphs.map(({ id }) => id)).toEqual([orchestra, treaty, harvest]);
  expect(changes).toEqual([{ kind: 'changed', id: treaty, index: 1 }]);
});

test('a paragraph that is removed leaves a tombstone where it stood', () => {
  const { ledger, treaty, harvest } = published();
  const { tombstones } = carry(ledger, [TREATY, ORCHESTRA], LATER);
  expect(tombstones).toEqual([
    { id: harvest, aliases: [], after: treaty, removed: '2025-06-01', text: null },
  ]);
});

test('the day of a removal stays', () => {
  const gone = carry(published().ledger, [TREATY, ORCHESTRA]).ledger;
  expect(carry(gone, [TREATY, ORCHESTRA], LATER).tombstones[0]?.removed).toBe(DAY);
});

test('a paragraph that comes back gets its own id again', () => {
  const { ledger, harvest } = published();
  const gone = carry(ledger, [TREATY, ORCHESTRA]).ledger;
  const { paragraphs, tombstones, changes } = carry(gone, THREE);
  expect(paragraphs[1]?.id).toBe(harvest);
  expect(tombstones).toEqual([]);
  expect(changes).toEqual([{ kind: 'revived', id: harvest, index: 1 }]);
});

test('a paragraph rewritten beyond recognition is new, and the old one gone', () => {
  const { ledger, harvest } = published();
  const { paragraphs, tombstones } = carry(ledger, [
    TREATY,
    'Nobody knows what comes next in politics.',
    ORCHESTRA,
  ]);
  expect(paragraphs[1]?.id).not.toBe(harvest);
  expect(tombstones.map(({ id }) => id)).toEqual([harvest]);
});

test('a merged paragraph becomes an alias of the one that has its words', () => {
  const { ledger, harvest, orchestra } = published();
  const { paragraphs, changes } = carry(ledger, [TREATY, `${HARVEST} ${ORCHESTRA}`]);
  expect(paragraphs[1]).toEqual({ id: harvest, aliases: [orchestra], earlier: [] });
  expect(changes).toContainEqual({ kind: 'merged', id: orchestra, other: harvest, index: 1 });
});

test('of a paragraph that is split the larger part keeps the id, the other knows where it comes from', () => {
  const large = 'Farmers along the northern canal expect a poor wheat harvest after the floods in April.';
  const small = 'Their union asked the ministry for immediate help.';
  const first = carry(null, [TREATY, `${large} ${small}`]);
  const { paragraphs, changes } = carry(first.ledger, [TREATY, large, small]);
  const whole = first.paragraphs[1]?.id ?? '';
  expect(paragraphs[1]?.id).toBe(whole);
  expect(changes).toContainEqual({ kind: 'split', id: paragraphs[2]?.id, other: whole, index: 2 });
});

test('equal paragraphs have ids of their own, which stay with their neighbours', () => {
  const line = 'All versions are affected.';
  const first = carry(null, [TREATY, line, HARVEST, line, ORCHESTRA, line]);
  const ids = first.paragraphs.map(({ id }) => id);
  expect(new Set(ids).size).toBe(6);
  const { paragraphs } = carry(first.ledger, [HARVEST, line, ORCHESTRA, line]);
  expect(paragraphs.map(({ id }) => id)).toEqual(ids.slice(2));
});

test('equal paragraphs move with the paragraphs before them', () => {
  const line = 'All versions are affected.';
  const first = carry(null, [TREATY, line, HARVEST, line, ORCHESTRA]);
  const [treaty, afterTreaty, harvest, afterHarvest, orchestra] = first.paragraphs.map(({ id }) => id);
  const { paragraphs } = carry(first.ledger, [ORCHESTRA, HARVEST, line, TREATY, line]);
  expect(paragraphs.map(({ id }) => id)).toEqual([orchestra, harvest, afterHarvest, treaty, afterTreaty]);
});

test('an editor can give an alias to another paragraph', () => {
  const { ledger, harvest, orchestra } = published();
  const merged = carry(ledger, [TREATY, `${HARVEST} ${ORCHESTRA}`]).ledger;
  const { paragraphs } = carry(merged, [{ text: TREATY, pinnedId: orchestra }, `${HARVEST} ${ORCHESTRA}`]);
  expect(paragraphs[0]?.id).toBe(orchestra);
  expect(paragraphs[1]).toEqual({ id: harvest, aliases: [], earlier: [] });
});

test('an id set by an editor is the paragraph’s own, the one it had leads to it', () => {
  const { ledger, harvest } = published();
  const { paragraphs, changes } = carry(ledger, [
    TREATY,
    { text: HARVEST, pinnedId: 'p-harvest' },
    ORCHESTRA,
  ]);
  expect(paragraphs[1]).toEqual({ id: 'p-harvest', aliases: [harvest], earlier: [] });
  expect(changes).toEqual([{ kind: 'renamed', id: harvest, other: 'p-harvest', index: 1 }]);
});

test('an editor overrules what the words say', () => {
  const { ledger, treaty, harvest } = published();
  const { paragraphs } = carry(ledger, [
    'Something else altogether.',
    { text: HARVEST, pinnedId: treaty },
    ORCHESTRA,
  ]);
  expect(paragraphs[1]).toEqual({ id: treaty, aliases: [harvest], earlier: [] });
});

test('an id set twice, or malformed, is a problem and not used', () => {
  const pinned = (text: string, pinnedId: string) => ({ text, pinnedId });
  const { problems, paragraphs } = carry(null, [
    pinned(TREATY, 'p-a'),
    pinned(HARVEST, 'p-a'),
    pinned(ORCHESTRA, 'A'),
  ]);
  expect(problems.map(({ paragraph, ruleId, reason }) => `${paragraph} ${ruleId}: ${reason}`)).toEqual([
    '1 permalink-id-twice: The id “p-a” is set for two paragraphs: expected it once; take the comment away from one of them',
    "2 permalink-id: “A” can't be the id of a paragraph: expected “p-” and lower-case letters, digits or hyphens; copy it from the paragraph's permalink",
  ]);
  expect(paragraphs.map(({ id }) => id)).not.toContain('A');
});

test('a quote follows its words through edits around it and into another paragraph', () => {
  const quote = '“We shall not pay for the floods again”';
  const first = reconcile(
    null,
    {
      paragraphs: [{ text: `${quote}, the miller said.` }, { text: HARVEST }],
      quotes: [{ text: quote, paragraph: 0 }],
    },
    { today: DAY, keepWordings: false },
  );
  const id = first.quotes[0]?.id;
  expect(id).toMatch(/^q-/);
  const moved = reconcile(
    first.ledger,
    {
      paragraphs: [{ text: TREATY }, { text: `${HARVEST} ${quote}` }],
      quotes: [{ text: quote, paragraph: 1 }],
    },
    { today: DAY, keepWordings: false },
  );
  expect(moved.quotes[0]?.id).toBe(id);
  const gone = reconcile(
    moved.ledger,
    { paragraphs: [{ text: TREATY }, { text: HARVEST }], quotes: [] },
    { today: DAY, keepWordings: false },
  );
  expect(gone.tombstones).toContainEqual(expect.objectContaining({ id, after: moved.paragraphs[1]?.id }));
});

test('a quote that is none any more while its words stand is a part of their paragraph, and nothing was removed', () => {
  const quote = '“not for the floods again”';
  const text = `The miller will pay, but ${quote}, as he puts it.`;
  const read = (ledger: Ledger | null, paragraph: string, quotes: string[]) =>
    reconcile(
      ledger,
      {
        paragraphs: [{ text: paragraph }, { text: HARVEST }],
        quotes: quotes.map((each) => ({ text: each, paragraph: 0 })),
      },
      { today: DAY, keepWordings: false },
    );
  const first = read(null, text, [quote]);
  const id = first.quotes[0]?.id;
  const unquoted = read(first.ledger, text, []);
  expect(unquoted.tombstones).toEqual([]);
  expect(unquoted.paragraphs.map(({ aliases }) => aliases)).toEqual([[id], []]);
  expect(read(unquoted.ledger, text, [quote]).quotes[0]?.id).toBe(id);
  const reworded = read(unquoted.ledger, text.replace('floods', 'great floods'), []);
  expect(reworded.tombstones.map((tombstone) => tombstone.id)).toEqual([id]);
  expect(reworded.paragraphs[0]?.aliases).toEqual([]);
});

test('wordings are kept only where the site asks for them', () => {
  const kept = carry(null, [TREATY], { keepWordings: true }).ledger;
  const edited = TREATY.replace('Monday', 'Tuesday');
  const changed = carry(kept, [edited], { today: '2025-06-01', keepWordings: true });
  expect(changed.paragraphs[0]?.earlier).toEqual([{ since: DAY, text: TREATY }]);
  expect(carry(changed.ledger, [], { keepWordings: true }).tombstones[0]?.text).toBe(edited);
  expect(formatLedger(carry(changed.ledger, [edited]).ledger)).not.toContain('Tuesday');
});
