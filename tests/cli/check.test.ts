import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
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
    stdout: `article                   sections  quotes  reported  speakers  notes
content/articles/mill.md         1       1         0         1      1
content/articles/pond.md         1       0         0         0      0

2 articles, no problems
`,
    stderr: '',
  });
});

test('every problem of every file is printed in one run', async () => {
  const folder = temporaryFolder({ ...site, ...broken });
  const { code, stdout, stderr } = await runCommand(folder, ['check']);
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
    `3 articles, 6 problems\n\n${EXPLAINED}${['comment-key', 'front-matter', 'slug-duplicate', 'speaker-file'].map(explained).join('')}`,
  );
});

test('only what is named is checked, wherever it lies and wherever one stands', async () => {
  const folder = temporaryFolder({
    ...site,
    ...broken,
    'drafts/draft.md': 'No front matter.',
    'drafts/.keep': '',
  });
  const { code, stdout, stderr } = await runCommand(`${folder}/drafts`, ['check', 'draft.md', 'gone.md']);
  expect(code).toBe(1);
  expect(stderr.split('\n')).toEqual([
    'gone.md:1:1  There is no such file; check the name.  file',
    expect.stringMatching(/^draft\.md:1:1 {2}The article has no front matter; .* {2}front-matter$/),
    '',
  ]);
  expect(stdout).toBe(
    `1 article, 2 problems\n\n${EXPLAINED}${['file', 'front-matter'].map(explained).join('')}`,
  );
});

const unheard = {
  'content/articles/mill.md': article(
    'The mill closed on Monday.\n\n“It is over, and nobody wants to hear of it.”',
  ),
};

test('--strict points at quotes that nobody is found to have said', async () => {
  const folder = temporaryFolder(unheard);
  expect((await runCommand(folder, ['check'])).code).toBe(0);
  const { code, stderr } = await runCommand(folder, ['check', '--strict']);
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr:
      'content/articles/mill.md:8:1  Nobody is found to say “It is over, and nobody wants to hear of it.”; put “<!-- speaker: … -->” with an id of content/speakers on a line before the paragraph, “none” for nobody’s words, or “open” to name nobody.  attribution-missing\n',
  });
});

test('--json prints the counts and the messages, and nothing else', async () => {
  const folder = temporaryFolder(unheard);
  const { code, stdout } = await runCommand(folder, ['check', '--strict', '--json']);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toEqual({
    articles: [
      {
        file: 'content/articles/mill.md',
        slug: 'mill',
        sections: expect.any(Number),
        quotes: expect.any(Number),
        reported: 0,
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
      },
    ],
    suggestions: [],
  });
});

const strangers = {
  'content/articles/mill.md': article('“We tried,” said Ada Example.\n\n“It rained,” Ben Sample said.'),
  'content/articles/pond.md': article('“It leaks,” said Ben Sample, and two neighbours said “indeed”.'),
};

test('whoever is quoted by name without a file gets one suggested, ready to paste, and that is no problem', async () => {
  const folder = temporaryFolder(strangers);
  const { code, stdout, stderr } = await runCommand(folder, ['check']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.slice(stdout.indexOf('2 articles'))).toBe(`2 articles, no problems

# content/speakers/ben-sample.yml would give a page to a speaker of 2 quotes:
name: Ben Sample
aliases: []
kind: person

# content/speakers/ada-example.yml would give a page to a speaker of 1 quote:
name: Ada Example
aliases: []
kind: person
`);
});

test('what is suggested is a file that is accepted as it stands', async () => {
  const folder = temporaryFolder(strangers);
  const { suggestions } = JSON.parse((await runCommand(folder, ['check', '--json'])).stdout);
  expect(suggestions.map(({ path, quotes }: { path: string; quotes: number }) => [path, quotes])).toEqual([
    ['content/speakers/ben-sample.yml', 2],
    ['content/speakers/ada-example.yml', 1],
  ]);
  const pasted = suggestions.map(({ path, yaml }: { path: string; yaml: string }) => [path, yaml]);
  const filled = temporaryFolder({ ...strangers, ...Object.fromEntries(pasted) });
  const again = await runCommand(filled, ['check', '--json']);
  expect({ code: again.code, ...JSON.parse(again.stdout) }).toMatchObject({
    code: 0,
    messages: [],
    suggestions: [],
  });
});

const EXPLAINED = 'What is asked for, with an example:\n';

function explained(rule: string): string {
  return `npm run readout -- explain ${rule}\n`;
}
