import { describe, expect, test } from 'vitest';
import type { ReviewedQuote } from '../../src/cli/quotes-to-review.ts';
import { reviewSession, type SessionContext } from '../../src/cli/review-session.ts';
import type { Choice } from '../../src/cli/speaker-choices.ts';
import type { Article, Quote } from '../../src/schema/article.ts';
import { editor } from './editor.ts';

type Parts = Partial<Omit<ReviewedQuote, 'quote'>> & { quote?: Partial<Quote> };

const quote = (id: string, confidence: number, speaker: string | null, parts: Parts = {}): ReviewedQuote => ({
  line: Number(id.slice(-1)),
  paragraph: Number(id.slice(-1)),
  comment: null,
  takesComment: true,
  isChanged: false,
  was: null,
  ...parts,
  quote: {
    id,
    text: `“Words of ${id}.”`,
    confidence,
    basis: speaker ? 'named' : 'none',
    speaker: speaker && { id: speaker, name: speaker.toUpperCase(), mention: null },
    cue: null,
    ...parts.quote,
  } as unknown as Quote,
});

const QUOTES = [quote('q-1', 0.97, 'ada'), quote('q-2', 0, null), quote('q-3', 0.86, 'ben')];
const CHOICES: Choice[] = [
  { id: 'ada', name: 'ADA', standing: 'here' },
  { id: 'ben', name: 'BEN', standing: 'elsewhere' },
  { id: 'zoe', name: 'ZOE', standing: 'fileless' },
];

/** What becomes of quotes, what is said, and which files are made. */
async function session(
  keys: string,
  { quotes = QUOTES, lines = [], ...more }: Partial<SessionContext> & { lines?: string[] } = {},
) {
  const dialogue = editor(keys, lines);
  const made: string[] = [];
  const { verdicts, ...became } = await reviewSession(
    {
      article: { language: 'en', sections: [] } as unknown as Article,
      quotes,
      choices: CHOICES,
      makeSpeaker: async ({ id, name }, kind) => void made.push(`${id}: ${name}, ${kind}`),
      ...more,
    },
    dialogue,
  );
  return { ...became, verdicts: Object.fromEntries(verdicts), said: dialogue.said, made };
}

test('the doubtful come first, each with its words, who it is taken to be, how that is known, and how sure', async () => {
  const { verdicts, isDone, said } = await session('enter enter enter');
  expect({ verdicts: Object.entries(verdicts), isDone }).toEqual({
    verdicts: [
      ['q-2', 'open'],
      ['q-3', 'ben'],
      ['q-1', 'ada'],
    ],
    isDone: true,
  });
  expect(said[0]).toBe(
    '\n1 of 3, line 2\n  “Words of q-2.”\n  Nobody is named: The program is not sure enough who said this\n[Enter] leave open   [c] name somebody   [n] not a quote   [u] undo   [q] stop',
  );
  expect(said[2]).toBe(
    '\n2 of 3, line 3\n  “Words of q-3.”\n  BEN: Named beside the words, 86 % sure\n[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   [u] undo   [q] stop',
  );
});

test('each answer is told', async () => {
  const { said } = await session('enter c n', { lines: ['ad'] });
  expect(said.filter((line) => line.startsWith('  →'))).toEqual([
    '  → left open',
    '  → ADA',
    '  → not a quote',
  ]);
});

test('a quote is told where its words are denied, supposed or asked', async () => {
  const denied = quote('q-2', 0, null, { quote: { polarity: 'denied' } });
  const { said } = await session('enter', { quotes: [denied] });
  expect(said[0]).toContain('\n  Nobody is named: read as denied here, not said\n[Enter] right   [c]');
  expect(said[1]).toBe('  → denied here, not said');
});

test('long words are broken between words, as wide as the window', async () => {
  const long = quote('q-2', 0, null, { quote: { text: `“${'bridge '.repeat(40)}”` } });
  const { said } = await session('q', { quotes: [long] });
  const lines = said[0]?.split('\n').filter((line) => line.includes('bridge')) ?? [];
  expect(lines.map((line) => line.trim()).join(' ')).toBe(long.quote.text);
  expect(lines.length).toBe(2);
});

test('what an editor has set is told, and is not a matter of how sure', async () => {
  const set = { quote: { basis: 'editor' as const, confidence: 1 } };
  const { said, verdicts } = await session('enter enter', {
    quotes: [quote('q-1', 1, 'ada', set), quote('q-2', 1, null, set)],
  });
  expect(said[0]).toContain('\n  ADA: Set by an editor\n');
  expect(said[2]).toContain('\n  Not a quote: Set by an editor\n');
  expect(verdicts).toEqual({ 'q-1': 'ada', 'q-2': 'none' });
});

test('“right” confirms, “leave open” names nobody, and “not a quote” says that it is none, whoever was named', async () => {
  const all = async (keys: string) => (await session(keys)).verdicts;
  expect(await all('enter enter enter')).toEqual({ 'q-1': 'ada', 'q-2': 'open', 'q-3': 'ben' });
  expect(await all('o o o')).toEqual({ 'q-1': 'open', 'q-2': 'open', 'q-3': 'open' });
  expect(await all('n n n')).toEqual({ 'q-1': 'none', 'q-2': 'none', 'q-3': 'none' });
});

test('another speaker is chosen by number, by id, or by a part of the name that only one has', async () => {
  const { verdicts } = await session('c c c', { lines: ['2', 'ada', 'Be'] });
  expect(verdicts).toEqual({ 'q-2': 'ben', 'q-3': 'ada', 'q-1': 'ben' });
});

test('an alias is enough, in capitals or not, and makes nobody new', async () => {
  const choices: Choice[] = [{ id: 'ada', name: 'ADA', aliases: ['Councillor Finch'], standing: 'here' }];
  const { verdicts, made } = await session('c c q', {
    choices,
    lines: ['Councillor Finch', 'councillor finch'],
  });
  expect(Object.values(verdicts)).toEqual(['ada', 'ada']);
  expect(made).toEqual([]);
});

test('those whom the article names are offered first, then the others, and who has no file is told apart', async () => {
  const { said } = await session('c q', { lines: [''] });
  expect(said[1]).toBe(
    [
      'Named in the article:',
      '  1  ADA (ada)',
      'Others:',
      '  2  BEN (ben)',
      'Quoted here without a file, which they need to be named:',
      '  3  ZOE (zoe)',
    ].join('\n'),
  );
});

test('an answer that is nobody’s, or several people’s, is told, and asked for again', async () => {
  const { said, verdicts } = await session('c q', { lines: ['99', 'tobin', 'e', '1'] });
  expect(said.slice(2, 5)).toEqual([
    'There is no number 99; the numbers go from 1 to 3.',
    'Nobody is “tobin”. Type the whole name to make a file for somebody who has none.',
    '“e” may be BEN (ben) or ZOE (zoe); give the id.',
  ]);
  expect(verdicts).toEqual({ 'q-2': 'ada' });
});

describe('somebody who has no file', () => {
  test('gets one when they are chosen, and is then named', async () => {
    const { said, verdicts, made } = await session('c p c q', { lines: ['zoe', 'zoe'] });
    expect(said.slice(2, 6)).toEqual([
      'ZOE has no file, and needs one to be named.',
      'Make content/speakers/zoe.yml for ZOE?   [p] a person   [o] an organization   [any other key] not now',
      'Made content/speakers/zoe.yml; roles and links can be added to it.',
      '  → ZOE',
    ]);
    expect(made).toEqual(['zoe: ZOE, person']);
    expect(verdicts).toEqual({ 'q-2': 'zoe', 'q-3': 'zoe' });
  });

  test('gets one by the whole name, whom nobody knows', async () => {
    const { made, verdicts } = await session('c o q', { lines: ['Pier Council'] });
    expect(made).toEqual(['pier-council: Pier Council, organization']);
    expect(verdicts).toEqual({ 'q-2': 'pier-council' });
  });

  test('is asked about when a comment would have to name them, at the answer that makes it so', async () => {
    const both = [
      quote('q-1', 0.91, 'ada', { paragraph: 1 }),
      quote('q-2', 0.97, 'zoe', { paragraph: 1 }),
      quote('q-3', 0.99, 'zoe', { paragraph: 3 }),
    ];
    const { said, made, isDone } = await session('n p enter enter', { quotes: both });
    expect(said.slice(1, 4)).toEqual([
      '  → not a quote',
      'The comment before the paragraph has to name ZOE, too, who has no file.',
      'Make content/speakers/zoe.yml for ZOE?   [p] a person   [o] an organization   [any other key] not now',
    ]);
    expect({ made, isDone }).toEqual({ made: ['zoe: ZOE, person'], isDone: true });
    // Nothing is to be written where all is right.
    expect((await session('enter enter enter', { quotes: both })).made).toEqual([]);
  });

  test('is asked about once more at the end, and all answers are kept', async () => {
    const both = [quote('q-1', 0.91, 'ada', { paragraph: 1 }), quote('q-2', 0.97, 'zoe', { paragraph: 1 })];
    const { lacking, ...became } = await session('n x enter x', { quotes: both });
    expect(lacking).toEqual([{ id: 'zoe', name: 'ZOE' }]);
    expect(became).toMatchObject({ isDone: false, made: [], verdicts: { 'q-1': 'none', 'q-2': 'zoe' } });
    expect(became.said.filter((line) => line.startsWith('Your answers are kept'))).toHaveLength(2);
  });
});

test('where no comment can stand before a paragraph, that is told at once', async () => {
  const listed = quote('q-3', 0.9, 'ada', { takesComment: false });
  const { said, verdicts } = await session('n enter', { quotes: [listed] });
  expect(said[1]).toBe(
    'Line 3 stands within a list or a quotation, where no comment can stand before it: stop with [q], put the paragraph apart, and review again.',
  );
  expect(verdicts).toEqual({ 'q-3': 'ada' });
});

describe('undoing', () => {
  test('takes a decision back, says which, and asks anew', async () => {
    const { verdicts, said, isDone } = await session('enter n u enter enter');
    expect({ verdicts, isDone }).toEqual({
      verdicts: { 'q-2': 'open', 'q-3': 'ben', 'q-1': 'ada' },
      isDone: true,
    });
    expect(said[5]).toBe('Undone: “Words of q-3.” → not a quote');
  });

  test('tells where there is nothing to undo', async () => {
    expect((await session('u q')).said[1]).toBe('Nothing is decided yet that could be undone.');
  });
});

test('a review that was stopped goes on where it was, and its decisions can be undone', async () => {
  const kept: [string, string][][] = [];
  const first = await session('n q', { save: (verdicts) => kept.push([...verdicts]) });
  expect(first.isDone).toBe(false);
  expect(kept).toEqual([[['q-2', 'none']]]);
  const second = await session('u o enter enter', { answered: new Map(Object.entries(first.verdicts)) });
  expect(second.said[0]).toContain('2 of 3, line 3');
  expect(second.said[2]).toContain('1 of 3, line 2');
  expect(second).toMatchObject({ isDone: true, verdicts: { 'q-2': 'open' } });
});

describe('what has changed since the review before', () => {
  const [sure, ...others] = QUOTES as [ReviewedQuote, ReviewedQuote, ReviewedQuote];
  const changed = [...others, { ...sure, isChanged: true, was: 'Zoe Park' }];

  test('comes first, however sure, with whose words it was', async () => {
    const { said } = await session('q', { quotes: changed });
    expect(said[0]).toContain('1 of 3, line 1, new or other than at the review before (was: Zoe Park)\n');
  });

  test('is all that must be looked at where one has reviewed the others oneself', async () => {
    const { said, verdicts, isDone } = await session('enter enter', {
      quotes: changed,
      asksChangedOnly: true,
    });
    expect(said[0]).toContain('1 of 1, line 1');
    expect(said[2]).toBe(
      '\nThe other 2 quotes are as they were at the review before.\n[Enter] finish   [a] look at all   [u] undo   [q] stop',
    );
    expect({ verdicts, isDone }).toEqual({ verdicts: { 'q-1': 'ada' }, isDone: true });
  });

  test('can be followed by the others, or taken back', async () => {
    const all = await session('enter a n n', { quotes: changed, asksChangedOnly: true });
    expect(all.verdicts).toEqual({ 'q-1': 'ada', 'q-2': 'none', 'q-3': 'none' });
    const back = await session('enter u n enter', { quotes: changed, asksChangedOnly: true });
    expect(back.verdicts).toEqual({ 'q-1': 'none' });
    expect((await session('enter q', { quotes: changed, asksChangedOnly: true })).isDone).toBe(false);
  });
});
