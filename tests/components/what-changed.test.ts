import { expect, test } from 'vitest';
import { whatChanged } from '../../src/components/what-changed.ts';

type Changed = Parameters<typeof whatChanged>[0];

const article = (more: Partial<Changed> = {}): Changed => ({
  published: '2031-05-06',
  updated: '2031-05-08',
  corrections: [],
  sections: [],
  tombstones: [],
  annotations: [],
  ...more,
});
const note = (id: string, date: string) => ({ id, date }) as Changed['annotations'][number];
const correction = (date: string) => ({ date, text: 'It was nine.' }) as Changed['corrections'][number];

const paragraph = (more: object) =>
  [{ paragraphs: [{ text: 'A', earlier: [], ...more }] }] as unknown as Changed['sections'];
const notes = [note('note-a', '2031-05-06'), note('note-b', '2031-05-08'), note('note-c', '2031-05-08')];

test('a day of change tells its corrections', () => {
  expect(whatChanged(article({ corrections: [correction('2031-05-07'), correction('2031-05-08')] }))).toEqual(
    { corrections: [2], notes: [], text: 'corrected' },
  );
});

test('and all its notes, with or without a correction', () => {
  expect(whatChanged(article({ annotations: notes }))?.notes.map(({ id }) => id)).toEqual([
    'note-b',
    'note-c',
  ]);
  const both = whatChanged(article({ annotations: notes, corrections: [correction('2031-05-08')] }));
  expect(both?.notes).toHaveLength(2);
  expect(both?.text).toBe('corrected');
});

test('the text is told to be unchanged only where it is known from before', () => {
  const of = (sections: Changed['sections']) => whatChanged(article({ annotations: notes, sections }))?.text;
  expect(of(paragraph({ born: '2031-05-06' }))).toBe('same');
  expect(of(paragraph({ born: '2031-05-06', since: '2031-05-08' }))).toBe('unknown');
  expect(of(paragraph({ born: '2031-06-01' }))).toBe('unknown');
  expect(of(paragraph({}))).toBe('unknown');
  const reworded = { born: '2031-05-06', since: '2031-05-08', earlier: [{ since: '2031-05-06', text: 'B' }] };
  expect(of(paragraph(reworded))).toBe('shown');
  const removed = [{ removed: '2031-05-08' }] as Changed['tombstones'];
  const sections = paragraph({ born: '2031-05-06' });
  expect(whatChanged(article({ annotations: notes, sections, tombstones: removed }))?.text).toBe('unknown');
});

test('and nothing, where nothing tells what changed', () => {
  expect(whatChanged(article())).toBeNull();
  const asPublished = { updated: null, annotations: [note('note-a', '2031-05-06')] };
  expect(whatChanged(article(asPublished))).toBeNull();
  expect(whatChanged(article({ corrections: [correction('2031-05-07')] }))).toBeNull();
});
