import { expect, test } from 'vitest';
import type { Dialogue } from '../../src/cli/dialogue.ts';
import { type ReviewedQuote, reviewSession } from '../../src/cli/review-session.ts';
import type { Choice } from '../../src/cli/speaker-choices.ts';
import type { Quote } from '../../src/schema/article.ts';

const quote = (id: string, confidence: number, speaker: string | null): ReviewedQuote => ({
  line: Number(id.slice(-1)),
  context: null,
  isChanged: false,
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
const CHOICES: Choice[] = [
  { id: 'ada', name: 'ADA', standing: 'here' },
  { id: 'ben', name: 'BEN', standing: 'elsewhere' },
  { id: 'zoe', name: 'ZOE', standing: 'fileless' },
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
      ['q-2', 'open'],
      ['q-3', 'ben'],
      ['q-1', 'ada'],
    ]),
    isDone: true,
  });
  const [first, second] = dialogue.said;
  expect(first).toBe(
    '\n1 of 3, line 2\n  “Words of q-2.”\n  Nobody is named: The program is not sure enough who said this\n[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   [u] undo   [q] stop',
  );
  expect(second).toContain('\n2 of 3, line 3\n  “Words of q-3.”\n  BEN: Named beside the words, 86 % sure\n');
});

test('what has changed since the review before comes first, however sure', async () => {
  const [sure, ...others] = QUOTES;
  const dialogue = editor('q');
  await reviewSession([...others, { ...(sure as ReviewedQuote), isChanged: true }], CHOICES, dialogue);
  expect(dialogue.said[0]).toContain('1 of 3, line 1, new or other than at the review before\n');
});

test('a quote is shown in its sentence, and told where its words are denied, supposed or asked', async () => {
  const [, open] = QUOTES as [unknown, ReviewedQuote];
  const denied = { ...open, quote: { ...open.quote, polarity: 'denied' as const } };
  const dialogue = editor('q');
  await reviewSession([{ ...denied, context: 'She never said “words of q-2”.' }], CHOICES, dialogue);
  expect(dialogue.said[0]).toContain(
    '\n  In the text: She never said “words of q-2”.\n  Nobody is named: read as denied here, not said\n',
  );
});

test('what an editor has set is told, and is not a matter of how sure', async () => {
  const [named, open] = QUOTES as [ReviewedQuote, ReviewedQuote];
  const set = ({ quote: was, ...rest }: ReviewedQuote) => ({
    ...rest,
    quote: { ...was, basis: 'editor' as const, confidence: 1 },
  });
  const dialogue = editor('enter enter');
  const { verdicts } = await reviewSession([set(named), set(open)], CHOICES, dialogue);
  expect(dialogue.said[0]).toContain('\n  ADA: Set by an editor\n');
  expect(dialogue.said[1]).toContain('\n  Not a quote: Set by an editor\n');
  expect([...verdicts.values()]).toEqual(['ada', 'none']);
});

test('“right” confirms, “leave open” names nobody, and “not a quote” says that it is none, whoever was named', async () => {
  const all = async (keys: string) =>
    Object.fromEntries((await reviewSession(QUOTES, CHOICES, editor(keys))).verdicts);
  expect(await all('enter enter enter')).toEqual({ 'q-1': 'ada', 'q-2': 'open', 'q-3': 'ben' });
  expect(await all('o o o')).toEqual({ 'q-1': 'open', 'q-2': 'open', 'q-3': 'open' });
  expect(await all('n n n')).toEqual({ 'q-1': 'none', 'q-2': 'none', 'q-3': 'none' });
});

test('another speaker is chosen by number, by id, or by a part of the name that only one has', async () => {
  const { verdicts } = await reviewSession(QUOTES, CHOICES, editor('c c c', ['2', 'ada', 'Be']));
  expect([...verdicts]).toEqual([
    ['q-2', 'ben'],
    ['q-3', 'ada'],
    ['q-1', 'ben'],
  ]);
});

test('those whom the article names are offered first, then the others, and who has no file is told apart', async () => {
  const dialogue = editor('c q', ['']);
  await reviewSession(QUOTES, CHOICES, dialogue);
  expect(dialogue.said[1]).toBe(
    [
      'Named in the article:',
      '  1  ADA (ada)',
      'Others:',
      '  2  BEN (ben)',
      'Quoted here without a file, which they need to be named:',
      '  –  ZOE (zoe)',
    ].join('\n'),
  );
});

test('an answer that is nobody’s is told, and asked for again', async () => {
  const answers = ['99', 'tobin', 'e', 'zoe', '1'];
  const dialogue = editor('c q', answers);
  const { verdicts } = await reviewSession(QUOTES, CHOICES, dialogue);
  expect(dialogue.said.slice(2, 6)).toEqual([
    'There is no number 99; the numbers go from 1 to 2.',
    'Nobody is “tobin”. Whoever is to be named needs a file, content/speakers/<id>.yml: stop with [q], make it, and review again.',
    '“e” may be BEN (ben) or ZOE (zoe); give the id.',
    'ZOE has no file, and needs one to be named: stop with [q], make content/speakers/zoe.yml with the lines “name: ZOE” and “kind: person” or “kind: organization”, and review again.',
  ]);
  expect([...verdicts]).toEqual([['q-2', 'ada']]);
});

test('a decision is undone, and taken anew', async () => {
  const { verdicts, isDone } = await reviewSession(QUOTES, CHOICES, editor('enter n u enter enter'));
  expect({ verdicts: Object.fromEntries(verdicts), isDone }).toEqual({
    verdicts: { 'q-2': 'open', 'q-3': 'ben', 'q-1': 'ada' },
    isDone: true,
  });
});

test('where there is nothing to undo, that is told', async () => {
  const dialogue = editor('u q');
  await reviewSession(QUOTES, CHOICES, dialogue);
  expect(dialogue.said[1]).toBe('Nothing is decided yet that could be undone.');
});

test('a review that was stopped goes on where it was, and its decisions can be undone', async () => {
  const kept: [string, string][][] = [];
  const first = await reviewSession(QUOTES, CHOICES, editor('n q'), new Map(), (verdicts) =>
    kept.push([...verdicts]),
  );
  expect(first.isDone).toBe(false);
  expect(kept).toEqual([[['q-2', 'none']]]);
  const dialogue = editor('u o enter enter');
  const second = await reviewSession(QUOTES, CHOICES, dialogue, first.verdicts);
  expect(dialogue.said[0]).toContain('2 of 3, line 3');
  expect(dialogue.said[1]).toContain('1 of 3, line 2');
  expect(second).toMatchObject({ isDone: true });
  expect(second.verdicts.get('q-2')).toBe('open');
});
