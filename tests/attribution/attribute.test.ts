import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attribute } from '../../src/attribution/attribute.ts';
import type { Attribution, AttributionContext, TextBlock } from '../../src/attribution/attribution.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

const CONTEXT: AttributionContext = {
  language: 'en',
  published: '2025-03-18',
  speakers: [
    { id: 'anna-berg', name: 'Anna Berg', aliases: ['Anna Maria Berg'], kind: 'person' },
    { id: 'city-hall', name: 'City Hall', aliases: ['the City Hall'], kind: 'organization' },
  ],
};

const attributed = (text: string, context: Partial<AttributionContext> = {}) =>
  attribute(text, plainTextBlocks(text), { ...CONTEXT, ...context });

/** The quotations that are not reported speech. */
const quotes = (text: string, context: Partial<AttributionContext> = {}) =>
  attributed(text, context).filter(({ kind }) => kind !== 'indirect');

const brief = ({ speaker, cue, name, basis }: Attribution) => ({
  speaker: speaker?.text ?? null,
  cue: cue?.text ?? null,
  name,
  basis,
});

const STORY = `Mayor Anna Berg wants a bridge over the river. Her rival is Otto Stein, a banker from Holm.`;

test('a quotation belongs to the name beside its cue', () => {
  const [quote] = quotes(`${STORY}\n\n“We will build the bridge this year,” Otto Stein said.`);
  expect(quote).toMatchObject({ kind: 'direct', name: 'Otto Stein', basis: 'named', speakerId: null });
  expect(quote?.cue?.text).toBe('said');
});

test('verb and name may change places, and the cue may stand before', () => {
  for (const text of [
    '“We will build the bridge this year,” said Otto Stein.',
    'Otto Stein added: “We will build the bridge this year.”',
    'According to Otto Stein, “we will build the bridge this year.”',
  ]) {
    expect(quotes(`${STORY}\n\n${text}`)[0]?.name, text).toBe('Otto Stein');
  }
});

test('an unknown verb is a cue by its place', () => {
  const [quote] = quotes(`${STORY}\n\n“We will build the bridge this year,” Otto Stein thundered.`);
  expect(quote && brief(quote)).toMatchObject({ cue: 'thundered', name: 'Otto Stein' });
});

test('a surname becomes the full name of the article, and a known speaker gets an id', () => {
  const [stein, berg] = quotes(
    `${STORY}\n\n“We will build the bridge this year,” Stein said.\n\n“The city has no money for it,” Berg said.`,
  );
  expect(stein).toMatchObject({ name: 'Otto Stein', speakerId: null });
  expect(berg).toMatchObject({ name: 'Anna Berg', speakerId: 'anna-berg' });
});

test('a surname alone is a known speaker, if only one bears it', () => {
  const [quote] = quotes('“The city has no money for it,” Berg said.');
  expect(quote).toMatchObject({ name: 'Anna Berg', speakerId: 'anna-berg' });
});

test('an organisation speaks under its own name', () => {
  const [quote] = quotes('“The bridge will open in the summer,” City Hall said in a statement.');
  expect(quote).toMatchObject({ name: 'City Hall', speakerId: 'city-hall', medium: 'in a statement' });
});

test('a pronoun is somebody named before, of the same sex', () => {
  const [quote] = quotes(`${STORY}\n\nStein praised the plan. “It is needed on both banks,” he said.`);
  expect(quote && brief(quote)).toEqual({ speaker: 'he', cue: 'said', name: 'Otto Stein', basis: 'pronoun' });
});

test('somebody described but not named stands for himself', () => {
  const [quote] = quotes('“We have waited long enough for this bridge,” an old fisherman said.');
  expect(quote && brief(quote)).toMatchObject({ speaker: 'an old fisherman', basis: 'nominal' });
});

test('the parts of an interrupted quotation are one attribution', () => {
  const [one, two] = quotes(`${STORY}\n\n“We will build it,” Stein said, “and the city will pay for it.”`);
  expect(one?.group).toBe(two?.group);
  expect(two?.name).toBe('Otto Stein');
});

test('a quotation goes on in the next paragraph with the same speaker', () => {
  const [one, two] = quotes(
    `${STORY}\n\n“We will build it this year,” Stein said. “It is needed on both banks.\n\n“And the city will pay for it, as it always has.”`,
  ).slice(1);
  expect(one?.name).toBe('Otto Stein');
  expect(two).toMatchObject({ name: 'Otto Stein', basis: 'continued' });
  expect(two?.group).toBe(one?.group);
});

test('a list of letters signed behind a dash gives each to its writer', () => {
  const names = quotes(
    'Readers on the bridge\n\n“Build it before I am too old to cross it.” ― Mira Holt\n\n“I would rather swim than pay for it.” ― Jan Kessel',
  ).map(({ name }) => name);
  expect(names).toEqual(['Mira Holt', 'Jan Kessel']);
});

test('the turns of a transcript belong to their labels', () => {
  const names = quotes(
    'HOLT: Will you build the bridge?\n\nBERG: We will build it this year.\n\nHOLT: And who pays for it?',
  ).map(({ speaker }) => speaker?.text);
  expect(names).toEqual(['HOLT', 'BERG', 'HOLT']);
});

test('a block quote without marks is a quotation whole', () => {
  const text =
    'Otto Stein said in a letter:\n\nWe will build the bridge this year, and the city will pay for it.';
  const blocks = plainTextBlocks(text).map(
    (block, i): TextBlock => ({ ...block, kind: i === 1 ? 'blockquote' : 'paragraph' }),
  );
  const quote = attribute(text, blocks, CONTEXT).find(({ kind }) => kind === 'direct');
  expect(quote).toMatchObject({ start: blocks[1]?.start, end: blocks[1]?.end });
});

test.for(['— Otto Stein', '— Otto Stein (@otto) 6 May 2031', '― Otto Stein, clerk'])(
  'a block quote that ends with %s is his who has the file, and its last line is no part of it',
  (signed) => {
    const text = `The mill is shut.\n\nWe will build it this year. So they say.\n\n${signed}`;
    const blocks = plainTextBlocks(text).map(
      (block, i): TextBlock => ({ ...block, kind: i === 0 ? 'paragraph' : 'blockquote' }),
    );
    const speakers = [{ id: 'otto-stein', name: 'Otto Stein', aliases: [], kind: 'person' as const }];
    const found = attribute(text, blocks, { ...CONTEXT, speakers });
    expect(found.map(({ start, speakerId, basis }) => ({ start, speakerId, basis }))).toEqual([
      { start: blocks[1]?.start, speakerId: 'otto-stein', basis: 'named' },
    ]);
  },
);

test('a block quote that is signed on its last line ends before it', () => {
  const said = 'The mill is shut.';
  const text = `${said}\n― Anna Berg, clerk`;
  const blocks: TextBlock[] = [{ start: 0, end: text.length, kind: 'blockquote' }];
  expect(
    attribute(text, blocks, CONTEXT).map(({ start, end, name }) => [text.slice(start, end), name]),
  ).toEqual([[said, 'Anna Berg']]);
});

test('words that stand like an adjective are nobody’s speech', () => {
  const found = quotes('Anna Berg and Otto Stein negotiated a “bridge and tunnel” deal on Monday.');
  expect(found.filter(({ name }) => name !== null)).toEqual([]);
});

test('a whole quotation that nobody claims is kept without a name', () => {
  const [quote] = quotes('“Nobody knows what comes next in this old town.”');
  expect(quote && brief(quote)).toEqual({ speaker: null, cue: null, name: null, basis: 'none' });
});

test('the day and the medium are told where the text tells them', () => {
  const [quote] = quotes(
    `${STORY}\n\n“We will build the bridge this year,” Stein said Monday on social media.`,
  );
  expect(quote).toMatchObject({ medium: 'on social media', date: '2025-03-17' });
});

test('a quotation carried on keeps its medium', () => {
  const found = quotes(
    '“The bridge will open in the summer,” City Hall said in a readout.\n\n“The bridge will be free for all who live on the other bank.”',
  );
  expect(found.map(({ medium, speakerId }) => [medium, speakerId])).toEqual([
    ['in a readout', 'city-hall'],
    ['in a readout', 'city-hall'],
  ]);
});

test('reported speech is found with its source', () => {
  const found = attributed('Otto Stein said that the city would pay for the bridge.');
  expect(found).toMatchObject([{ kind: 'indirect', name: 'Otto Stein', cue: { text: 'said' } }]);
});

test('an editor’s speaker overrules the text, and “none” leaves a quotation to nobody', () => {
  const text = '“We will build the bridge this year,” Otto Stein said.';
  const by = (speaker: string) =>
    attribute(text, [{ start: 0, end: text.length, kind: 'paragraph', speaker }], CONTEXT)[0];
  expect(by('anna-berg')).toMatchObject({
    name: 'Anna Berg',
    speakerId: 'anna-berg',
    basis: 'editor',
    confidence: 1,
  });
  expect(by('none')).toMatchObject({ name: null, speaker: null, basis: 'editor', confidence: 1 });
});

test('in a language without cue rules quotations are found and nobody is named', () => {
  const found = attributed('“Wij bouwen de brug”, zei Anna Berg.', { language: 'nl' });
  expect(found).toMatchObject([
    { start: 0, end: 20, kind: 'direct', basis: 'none', name: null, speaker: null },
  ]);
});

const PIECES = [
  '“We build,” Berg said. ',
  '“',
  '”',
  '"',
  "''",
  'Otto Stein ',
  'said ',
  'that ',
  'he ',
  'the mayor ',
  ', ',
  '. ',
  ': ',
  '\n\n',
  'BERG: ',
  '― Mira Holt',
  '‘yes’ ',
  '😀',
  'Monday ',
];
const anyText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));

test('every offset lies inside the text, within one block, and the words there are the ones told', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const blocks = plainTextBlocks(text);
      for (const { start, end, speaker, cue, confidence } of attribute(text, blocks, CONTEXT)) {
        expect(start).toBeLessThan(end);
        expect(blocks.some((block) => block.start <= start && end <= block.end)).toBe(true);
        for (const span of [speaker, cue]) if (span) expect(text.slice(span.start, span.end)).toBe(span.text);
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test('attributions never overlap', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      let end = 0;
      for (const found of attributed(text)) {
        expect(found.start).toBeGreaterThanOrEqual(end);
        end = found.end;
      }
    }),
  );
});

test('the same text gives the same attributions, whatever was read before', () => {
  fc.assert(
    fc.property(anyText, anyText, (text, other) => {
      const first = attributed(text);
      attributed(other);
      expect(attributed(text)).toEqual(first);
    }),
  );
});

test('ten times the text has ten times the attributions, also in one paragraph', () => {
  const story = `${STORY} “We will build it,” Stein said. “It is needed on both banks,” Berg added. `;
  const count = (times: number) => quotes(story.repeat(times)).length;
  expect(count(100)).toBe(10 * count(10));
});

test('a quotation that stands alone takes neither source nor day from the section behind it', () => {
  const text = [
    'What the town intends, Anna Berg put into two sentences.',
    '“We will do everything for the harbour. We will do everything for the ferry.”',
    '“The ice will not melt by itself,” Otto Stein said in a letter on Friday.',
  ];
  const joined = text.join('\n');
  const blocks = plainTextBlocks(joined).map((block, i) =>
    i === 2 ? { ...block, opensSection: true } : block,
  );
  const [alone, signed] = attribute(joined, blocks, { ...CONTEXT, published: '2020-01-06' });
  expect(alone).toMatchObject({ date: null, medium: null });
  expect(alone?.name).not.toBe('Otto Stein');
  expect(signed).toMatchObject({ name: 'Otto Stein', date: '2020-01-03', medium: 'in a letter' });
});

test('a colon is the cue where nothing else is', () => {
  const [quote] = quotes('On the ferry, Mayor Anna Berg: “We will run it all winter, whatever the ice.”');
  expect(quote).toMatchObject({ name: 'Anna Berg', cue: { text: ':' } });
});

test('“notes” behind a name is a verb and no part of the name', () => {
  const [quote] = quotes('“The ferry was late again, and nobody was told,” Berg notes.');
  expect(quote).toMatchObject({ speaker: { text: 'Berg' }, cue: { text: 'notes' } });
});

test('the day of an interview that opens the sentence is the day of what is said in it', () => {
  const dayOf = (text: string) => quotes(text)[0]?.date;
  expect(dayOf('In an interview with the Holm Times on Friday, Otto Stein said “it was late.”')).toBe(
    '2025-03-14',
  );
  expect(dayOf('At the pier that burnt on Friday, Otto Stein said “it was late.”')).toBeNull();
});
