import fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import type { Reconciled } from '../../src/permalinks/reconcile.ts';
import type { Ledger } from '../../src/schema/ledger.ts';
import { carry } from './ledger-of.ts';

// Few words, so that paragraphs repeat and resemble each other: the hard case.
const word = fc.constantFrom(
  'the',
  'of',
  'treaty',
  'harbour',
  'wheat',
  'flood',
  'envoy',
  'concerto',
  'canal',
  'all',
);
const text = fc.array(word, { minLength: 0, maxLength: 9 }).map((list) => list.join(' '));
const edit = fc.record({
  kind: fc.constantFrom('insert', 'remove', 'move', 'copy', 'rewrite', 'merge', 'split', 'change', 'pin'),
  at: fc.nat(20),
  to: fc.nat(20),
  text,
});
type Edit = typeof edit extends fc.Arbitrary<infer Value> ? Value : never;
type Paragraph = { text: string; pinnedId?: string };

const history = fc.tuple(fc.array(text, { maxLength: 8 }), fc.array(edit, { maxLength: 12 }));

function apply(paragraphs: readonly Paragraph[], { kind, at, to, text }: Edit): Paragraph[] {
  const i = paragraphs.length === 0 ? 0 : at % paragraphs.length;
  const here = paragraphs[i];
  if (kind === 'insert' || !here) return paragraphs.toSpliced(i, 0, { text });
  const words = here.text.split(' ');
  if (kind === 'remove') return paragraphs.toSpliced(i, 1);
  if (kind === 'move') return paragraphs.toSpliced(i, 1).toSpliced(to % paragraphs.length, 0, here);
  if (kind === 'copy') return paragraphs.toSpliced(to % paragraphs.length, 0, { text: here.text });
  if (kind === 'rewrite') return paragraphs.with(i, { ...here, text });
  if (kind === 'merge')
    return paragraphs.toSpliced(i, 2, { text: `${here.text} ${paragraphs[i + 1]?.text ?? ''}` });
  if (kind === 'pin') return paragraphs.with(i, { ...here, pinnedId: `p-pin-${to % 3}` });
  const half = to % (words.length + 1);
  const [front, back] = [words.slice(0, half).join(' '), words.slice(half).join(' ')];
  if (kind === 'split') return paragraphs.toSpliced(i, 1, { text: front }, { text: back });
  return paragraphs.with(i, { ...here, text: words.with(to % words.length, 'sudden').join(' ') });
}

/** Publishes the article after each edit, on a new day. */
function publishAll([texts, edits]: [string[], Edit[]]): Reconciled[] {
  let paragraphs: Paragraph[] = texts.map((text) => ({ text }));
  const published = [carry(null, texts)];
  for (const [day, edit] of edits.entries()) {
    paragraphs = apply(paragraphs, edit);
    const pinned = paragraphs.map(({ text, pinnedId }) =>
      pinnedId === undefined ? text : { text, pinnedId },
    );
    const today = `2025-04-${String(day + 1).padStart(2, '0')}`;
    published.push(carry(published.at(-1)?.ledger ?? null, pinned, { today }));
  }
  return published;
}

function idsOf({ paragraphs, quotes }: Ledger): string[] {
  return [...paragraphs, ...quotes].flatMap(({ id, aliases = [] }) => [id, ...aliases]);
}

test('no id is ever lost', () => {
  fc.assert(
    fc.property(history, (edits) => {
      const published = publishAll(edits);
      const given = new Set(published.flatMap(({ paragraphs }) => paragraphs.map(({ id }) => id)));
      const last = published.at(-1);
      const onPage = [...(last?.paragraphs ?? []), ...(last?.tombstones ?? [])].flatMap(({ id, aliases }) => [
        id,
        ...aliases,
      ]);
      expect(new Set(onPage)).toEqual(given);
    }),
  );
});

test('no id ever names two things', () => {
  fc.assert(
    fc.property(history, (edits) => {
      for (const { ledger } of publishAll(edits)) {
        const ids = idsOf(ledger);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }),
  );
});

test('the same edits give the same ledger', () => {
  fc.assert(
    fc.property(history, (edits) => {
      const last = ([, ...rest]: Reconciled[]) =>
        formatLedger(rest.at(-1)?.ledger ?? { version: 1, paragraphs: [], quotes: [] });
      expect(last(publishAll(edits))).toBe(last(publishAll(edits)));
    }),
  );
});

test('publishing again without an edit changes nothing, on any day', () => {
  fc.assert(
    fc.property(history, ([texts, edits]) => {
      const paragraphs = edits
        .filter(({ kind }) => kind !== 'pin')
        .reduce<Paragraph[]>(
          apply,
          texts.map((text) => ({ text })),
        );
      const now = paragraphs.map(({ text }) => text);
      const { ledger } = carry(publishAll([texts, edits.slice(0, 3)]).at(-1)?.ledger ?? null, now);
      const again = carry(ledger, now, { today: '2030-01-01' });
      expect(formatLedger(again.ledger)).toBe(formatLedger(ledger));
      expect(again.changes).toEqual([]);
    }),
  );
});
