import { expect, test } from 'vitest';
import { type Dialogue, type ReviewedQuote, reviewSession } from '../../src/cli/review-session.ts';
import type { Quote } from '../../src/schema/article.ts';

const quote = (id: string, confidence: number, speaker: string | null): ReviewedQuote => ({
  line: Number(id.slice(-1)),
  quote: {
    id,
    text: `“Words of ${id}.”`,
    confidence,
    basis: speaker ? 'named' : 'none',
    speaker: speaker && { id: speaker, name: speaker.toUpperCase(), mention: null },
    cue: null,
  } as unknown as Quote,
});

const QUOTES = [quote('q-1', 0.97, 'ada'), quote('q-2', 0, null), quote('q-3', 0.86, 'ben')];
const CHOICES = [
  { id: 'ada', name: 'ADA' },
  { id: 'ben', name: 'BEN' },
];

/** An editor who presses keys, and types a line wherever one is asked for. */
function editor(keys: string, lines: string[] = []): Dialogue & { said: string[] } {
  const pressed = keys.split(' ');
  const said: string[] = [];
  return {
    said,
    say: (text) => void said.push(text),
    key: async () => pressed.shift() ?? 'end',
    line: async () => lines.shift() ?? '',
  };
}

test('the doubtful come first, each with its words, who it is taken to be, how that is known, and how sure', async () => {
  const dialogue = editor('enter enter enter');
  expect(await reviewSession(QUOTES, CHOICES, dialogue)).toEqual({
    verdicts: new Map([
      ['q-2', null],
      ['q-3', 'ben'],
      ['q-1', 'ada'],
    ]),
    isDone: true,
  });
  const [first, second] = dialogue.said;
  expect(first).toBe(
    '\n1 of 3, line 2\n  “Words of q-2.”\n  Nobody is named: Not attributed in the text\n[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   [u] undo   [q] stop',
  );
  expect(second).toContain('\n2 of 3, line 3\n  “Words of q-3.”\n  BEN: Named beside the words, 86 % sure\n');
});

test('another speaker is chosen by number or by id; “not a quote” and “leave open” name nobody', async () => {
  const dialogue = editor('c n c', ['2', 'ada']);
  const { verdicts } = await reviewSession(QUOTES, CHOICES, dialogue);
  expect([...verdicts]).toEqual([
    ['q-2', 'ben'],
    ['q-3', null],
    ['q-1', 'ada'],
  ]);
});

test('a decision is undone, and taken anew', async () => {
  const { verdicts, isDone } = await reviewSession(QUOTES, CHOICES, editor('enter n u enter enter'));
  expect({ verdicts: [...verdicts], isDone }).toEqual({
    verdicts: [
      ['q-2', null],
      ['q-3', 'ben'],
      ['q-1', 'ada'],
    ],
    isDone: true,
  });
});

test('a review that was stopped goes on where it was', async () => {
  const kept: [string, string | null][][] = [];
  const first = await reviewSession(QUOTES, CHOICES, editor('n q'), new Map(), (verdicts) =>
    kept.push([...verdicts]),
  );
  expect(first.isDone).toBe(false);
  expect(kept).toEqual([[['q-2', null]]]);
  const dialogue = editor('enter enter');
  const second = await reviewSession(QUOTES, CHOICES, dialogue, first.verdicts);
  expect(dialogue.said[0]).toContain('2 of 3, line 3');
  expect(second.isDone).toBe(true);
});

test('a name that has no file is told, and asked for again', async () => {
  const dialogue = editor('c enter', ['zoe']);
  const { verdicts } = await reviewSession([quote('q-2', 0, null)], CHOICES, dialogue);
  expect(dialogue.said).toContain('Nobody is “zoe”; a speaker needs a file, content/speakers/<id>.yml.');
  expect([...verdicts]).toEqual([['q-2', null]]);
});
