import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

const article = (body: string) => `---\nheadline: Mill closes\npublished: 2025-03-18\n---\n\n${body}\n`;

const site = {
  'content/articles/mill.md': article(
    'The mill “closed”[^1] on Monday. “We tried,” said Ada Example.\n\n[^1]: “closed” — Or so.',
  ),
  'content/speakers/ada-example.yml': 'name: Ada Example\n',
};

const broken = {
  'content/articles/no-date.md': '---\nheadline: x\n---\n\nText.\n<!-- sektion: news -->\n',
  'content/articles/year/mill.md': article('It closed.'),
  'content/speakers/ben.yml': 'nam: Ben\n',
};

test('a site without mistakes is counted, article by article', async () => {
  const folder = temporaryFolder({ ...site, 'content/articles/pond.md': article('The pond dried up.') });
  expect(await runReadout(folder, ['check'])).toEqual({
    code: 0,
    stdout: `article                   sections  quotes  speakers  notes
content/articles/mill.md         1       1         1      1
content/articles/pond.md         1       0         0      0

2 articles, no problems
`,
    stderr: '',
  });
});

test('every problem of every file is printed in one run', async () => {
  const folder = temporaryFolder({ ...site, ...broken });
  const { code, stdout, stderr } = await runReadout(folder, ['check']);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    expect.stringMatching(/^content\/speakers\/ben\.yml:1:1 {2}.* {2}speaker-file$/),
    expect.stringMatching(/^content\/speakers\/ben\.yml:1:1 {2}.* {2}speaker-file$/),
    'content/articles/mill.md:1:1  Two articles have the slug “mill”: this one and content/articles/year/mill.md; rename one of the files.  slug-duplicate',
    expect.stringMatching(/^content\/articles\/no-date\.md:2:1 {2}“published” is missing.* {2}front-matter$/),
    'content/articles/no-date.md:6:6  Unknown key “sektion” in a comment; expected section, speaker or id. Did you mean “section”?  comment-key',
    'content/articles/year/mill.md:1:1  Two articles have the slug “mill”: this one and content/articles/mill.md; rename one of the files.  slug-duplicate',
    '',
  ]);
  expect(stdout).toBe(
    `0 articles, 6 problems\nThe rules are explained here:\n${['comment-key', 'front-matter', 'slug-duplicate', 'speaker-file'].map(rulePage).join('')}`,
  );
});

test('only what is named is checked, wherever it lies and wherever one stands', async () => {
  const folder = temporaryFolder({
    ...site,
    ...broken,
    'drafts/draft.md': 'No front matter.',
    'drafts/.keep': '',
  });
  const { code, stdout, stderr } = await runReadout(`${folder}/drafts`, ['check', 'draft.md', 'gone.md']);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'gone.md:1:1  There is no such file; check the name.  file',
    expect.stringMatching(/^draft\.md:1:1 {2}The article has no front matter; .* {2}front-matter$/),
    '',
  ]);
  expect(stdout).toBe(`0 articles, 2 problems\nThe rules are explained here:\n${rulePage('front-matter')}`);
});

const unheard = {
  'content/articles/mill.md': article(
    'The mill closed on Monday.\n\n“It is over, and nobody wants to hear of it.”',
  ),
};

test('--strict points at quotes that nobody is found to have said', async () => {
  const folder = temporaryFolder(unheard);
  expect((await runReadout(folder, ['check'])).code).toBe(0);
  const { code, stderr } = await runReadout(folder, ['check', '--strict']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'content/articles/mill.md:8:1  Nobody is found to say “It is over, and nobody wants to hear of it.”; put “<!-- speaker: … -->” with an id of content/speakers on a line before the paragraph, or “none” for nobody.  attribution-missing\n',
  });
});

test('--json prints the counts and the messages, and nothing else', async () => {
  const folder = temporaryFolder(unheard);
  const { code, stdout } = await runReadout(folder, ['check', '--strict', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    articles: [
      {
        file: 'content/articles/mill.md',
        slug: 'mill',
        sections: expect.any(Number),
        quotes: expect.any(Number),
        speakers: 0,
        notes: 0,
      },
    ],
    messages: [
      {
        file: 'content/articles/mill.md',
        line: 8,
        column: 1,
        reason: expect.stringMatching(/^Nobody is found to say “It is over/),
        ruleId: 'attribution-missing',
        fatal: true,
        actual: '“It is over, and nobody wants to hear of it.”',
        expected: [],
        url: rulePage('attribution-missing').trim(),
      },
    ],
  });
});

function rulePage(rule: string): string {
  return `https://readout.example/guide/rules/${rule}/\n`;
}
