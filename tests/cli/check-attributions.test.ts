import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { checkAttributions } from '../../src/cli/check-attributions.ts';
import type { Article, Quote } from '../../src/schema/article.ts';
import type { KnownSpeaker } from '../../src/schema/speaker.ts';

const markdown =
  'Ada Example *spoke* first.\n\n“We tried,” it was said. Then Ben Sample came. “It is over.”\n';
const text = 'Ada Example spoke first.\n\n“We tried,” it was said. Then Ben Sample came. “It is over.”';
const speakers = [known('ada-example', 'Ada Example'), known('ben-sample', 'B. Sample', ['Ben Sample'])];

test('a quote of nobody is reported at its first character, with the speaker named nearest to it and a comment for the whole paragraph', () => {
  expect(check([{ quoted: '“We tried,”' }, { quoted: '“It is over.”' }])).toEqual([
    '3:1 attribution-missing Nobody is found to say “We tried,”; if it is Ada Example, put “<!-- speaker: [ada-example, ben-sample] -->” on a line before the paragraph, with the id of whoever says it for each of its 2 quotes, “none” for nobody’s words, or “open” to name nobody.',
    '3:48 attribution-missing Nobody is found to say “It is over.”; if it is B. Sample, put “<!-- speaker: [ada-example, ben-sample] -->” on a line before the paragraph, with the id of whoever says it for each of its 2 quotes, “none” for nobody’s words, or “open” to name nobody.',
  ]);
});

test('an attribution that is more likely wrong than right is reported, a likely one is not', () => {
  const speaker = { id: 'ada-example', name: 'Ada Example', mention: null };
  expect(check([{ quoted: '“We tried,”', speaker, confidence: 0.5 }])).toEqual([]);
  expect(check([{ quoted: '“We tried,”', speaker, confidence: 0.49 }])).toEqual([
    '3:1 attribution-unsure It is unsure that Ada Example says “We tried,” (confidence 0.49); if it is Ada Example, put “<!-- speaker: [ada-example, none] -->” on a line before the paragraph, with the id of whoever says it for each of its 2 quotes, “none” for nobody’s words, or “open” to name nobody.',
  ]);
});

test('a bare surname that two people have is reported, unless an editor has made it an alias of one', () => {
  const mention = { text: 'Example', start: 4, end: 11 };
  const cy = { speaker: { id: 'cy-example', name: 'Cy Example', mention: null }, confidence: 1 };
  const bare = (id: string, name: string): Partial<Quote> => ({
    speaker: { id, name, mention },
    basis: 'named',
    confidence: 0.9,
  });
  expect(
    check([
      { quoted: '“We tried,”', ...cy },
      { quoted: '“It is over.”', ...bare('ada-example', 'Ada Example') },
    ]),
  ).toEqual([
    '3:48 attribution-unsure It is unsure that Ada Example says “It is over.”, for Cy Example of the same surname may be meant; put “<!-- speaker: … -->” with the id of the one who is, or with a list of one for each of the paragraph’s 2 quotes, on a line before the paragraph.',
  ]);
  speakers.push(known('dee-example', 'Dee Example', ['Example']));
  expect(check([{ quoted: '“It is over.”', ...bare('dee-example', 'Dee Example') }])).toEqual([]);
  speakers.pop();
});

test('a sentence in quotation marks that was taken for no quotation is reported, a term or a settled one is not', () => {
  const signs =
    'A “sign” read “closed for good today”.\n\n<!-- speaker: none -->\nIt read “closed for good today”.\n';
  expect(check([], signs)).toEqual([
    '1:15 attribution-missing Nobody is found to say “closed for good today”; put “<!-- speaker: [none, …] -->” on a line before the paragraph, with the id of whoever says it for each of its 2 quotes, “none” for nobody’s words, or “open” to name nobody.',
  ]);
});

test('words are repeated without their own quotation marks, whatever those are', () => {
  const german = 'Eine Tafel: „Bis morgen geschlossen, leider ganz“.\n';
  const french = 'Un panneau : « Fermé jusqu’à demain matin ».\n';
  expect(check([], german, 'de').join()).toContain('say “Bis morgen geschlossen, leider ganz”; put');
  expect(check([], french, 'fr').join()).toContain('say “Fermé jusqu’à demain matin”; put');
});

test('where nobody of the files is near, a paragraph of several quotes is told of the list, and single marks are not repeated', () => {
  const several = 'On the wall stood ‘closed for good today’ and ‘gone to the fair at noon’.\n';
  const advice =
    'put “<!-- speaker: … -->” with an id of content/speakers, or with a list of one for each of the paragraph’s 2 quotes, on a line before the paragraph, “none” for nobody’s words, or “open” to name nobody.';
  expect(check([], several)).toEqual([
    `1:19 attribution-missing Nobody is found to say “closed for good today”; ${advice}`,
    `1:47 attribution-missing Nobody is found to say “gone to the fair at noon”; ${advice}`,
  ]);
});

test.each([
  ['whoever is named last before it', 'Ada Example came, and Ben Sample.', 'B. Sample'],
  ['them by their surname', 'Ben Sample sat.\n\nAda Example sat.\n\nThen Sample rose.', 'B. Sample'],
  [
    'whoever the paragraph before names',
    'Ben Sample sat down.\n\nThe hall fell silent.\n\nThe lamp went out.',
    null,
  ],
  ['nobody where somebody else without a file is nearer', 'Ada Example came, and Tom Wander.', null],
  ['nor where that one is named by the surname', 'Tom Wander sat.\n\nAda Example greeted Wander.', null],
  [
    'nobody whom a quotation speaks of',
    'Ben Sample sat. A banner read “Welcome to Ada Example”.',
    'B. Sample',
  ],
  ['no body, though a person has its name', 'Ben Sample went to the Example Trust.', 'B. Sample'],
])('of a quote of nobody it suggests %s', (_, before, name) => {
  const all = [...speakers, { ...known('example-trust', 'Example Trust'), kind: 'organization' as const }];
  const told = check([], `${before}\n\n“This is no sign of anything at all.”\n`, 'en', null, all).at(-1);
  expect(/if it is (.+), put/.exec(told ?? '')?.[1] ?? null).toBe(name);
});

test('what an editor has settled is left alone, “nobody” and “open” included', () => {
  const left = markdown.replace('“We', '<!-- speaker: open -->\n“We');
  expect(check([{ quoted: '“We tried,”' }, { quoted: '“It is over.”' }], left)).toEqual([]);
  expect(check([{ quoted: '“We tried,”', basis: 'editor' }])).toEqual([]);
});

test('what an editor has reviewed is left alone, but for what the review has not shown', () => {
  const signs = `${markdown}\nA sign read “closed for good today”.\n`;
  const reviewed = { by: 'Jo March', date: '2024-05-08' };
  expect(check([{ quoted: '“We tried,”' }, { quoted: '“It is over.”' }], signs, 'en', reviewed)).toEqual([
    '5:13 attribution-missing Nobody is found to say “closed for good today”; if it is B. Sample, put “<!-- speaker: ben-sample -->” on a line before the paragraph, “none” for nobody’s words, or “open” to name nobody.',
  ]);
});

function check(
  quotes: (Partial<Quote> & { quoted: string })[],
  source = markdown,
  language = 'en',
  reviewed: Article['reviewed'] = null,
  people: readonly KnownSpeaker[] = speakers,
): string[] {
  const found = quotes.map(({ quoted, ...rest }) => ({
    ...{ speaker: null, basis: 'none', confidence: 0, text: quoted },
    ...{ start: text.indexOf(quoted), end: text.indexOf(quoted) + quoted.length },
    ...rest,
  }));
  const file = new VFile(source);
  checkAttributions(
    { language, reviewed, sections: [{ paragraphs: [{ quotes: found }] }] } as unknown as Article,
    file,
    people,
  );
  return file.messages.map(({ line, column, ruleId, reason }) => `${line}:${column} ${ruleId} ${reason}`);
}

function known(id: string, name: string, aliases: string[] = []): KnownSpeaker {
  return { id, name, aliases, kind: 'person', roles: [], links: [] };
}
