import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { acceptAll } from '../../src/cli/accept-all.ts';
import { reviewByHand } from '../../src/cli/review-by-hand.ts';
import { readContext } from '../../src/load/read-context.ts';
import { readArticle, readSite } from '../../src/load/read-site.ts';
import { NO_PLUGINS } from '../../src/markdown/plugins.ts';
import { formatLedger } from '../../src/permalinks/format-ledger.ts';
import { settings } from '../settings.ts';
import { editor } from './editor.ts';
import { temporaryFolder } from './run-readout.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';
const ADA = '“We open the bridge tomorrow,” Ada Finch said on Monday.';
const OPEN = '“And who has paid for it?”';
const CARL = '“We have paid for the ropes,” Ada Finch said. “Nobody has paid for the wood,” Carl Stone said.';

const paper = (...paragraphs: string[]) =>
  temporaryFolder({
    'content/articles/bridge.md': `${FRONT}${paragraphs.join('\n\n')}\n`,
    'content/speakers/ada-finch.yml': 'name: Ada Finch\nkind: person\n',
    'content/speakers/ben-rook.yml': 'name: Ben Rook\nkind: person\n',
  });
const file = (folder: string) => path.join(folder, 'content/articles/bridge.md');
const read = (folder: string) => readFileSync(file(folder), 'utf8');
const change = (folder: string, from: string, to: string) =>
  writeFileSync(file(folder), read(folder).replace(from, to));
const isHalfDone = (folder: string) => existsSync(path.join(folder, '.astro/review/bridge.json'));

/** A site as a command reads it. */
function site(folder: string, config = settings) {
  const content = readSite(folder, config, { plugins: NO_PLUGINS });
  return { ...content, context: readContext(folder, config, content, { plugins: NO_PLUGINS }) };
}

async function review(
  folder: string,
  keys: string,
  { by = 'Jo March', lines = [] as string[], config = settings } = {},
) {
  const { context } = site(folder, config);
  const dialogue = editor(keys, lines);
  const became = await reviewByHand({ path: 'content/articles/bridge.md' }, context, by, dialogue);
  return { became, said: dialogue.said, last: dialogue.said.at(-1) };
}

test('a finished review is written, tells what it wrote, and leaves no half-done answers behind', async () => {
  const folder = paper(ADA, OPEN);
  expect((await review(folder, 'c q', { lines: ['ben'] })).became).toBe('stopped');
  expect(isHalfDone(folder)).toBe(true);
  const { became, last } = await review(folder, 'enter');
  expect(became).toBe('written');
  expect(last).toBe('content/articles/bridge.md is reviewed by Jo March; wrote 1 comment, at line 9');
  expect(read(folder)).toContain(`\n<!-- speaker: ben-rook -->\n${OPEN}`);
  expect(isHalfDone(folder)).toBe(false);
});

test('a review that goes on says what was answered before', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'c q', { lines: ['ben'] });
  expect((await review(folder, 'q')).said[2]).toBe(`1 answered before:\n  ${OPEN} → Ben Rook`);
});

test.each(['ada-finch', 'open', 'none'])(
  'an answer no longer holds where the editor has written a comment meanwhile: %s',
  async (speaker) => {
    const folder = paper(ADA, OPEN);
    await review(folder, 'c q', { lines: ['ben'] });
    change(folder, OPEN, `<!-- speaker: ${speaker} -->\n${OPEN}`);
    await review(folder, 'enter enter');
    expect(read(folder)).toContain(`\n<!-- speaker: ${speaker} -->\n${OPEN}`);
  },
);

test('an answer no longer holds where the words have changed', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'c q', { lines: ['ben'] });
  change(folder, 'has paid', 'will pay');
  expect((await review(folder, 'q')).said[2]).toContain('1 of 2');
});

test('what another has answered is asked again, and told', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'c q', { by: 'Edda Holm', lines: ['ben'] });
  const { said } = await review(folder, 'enter enter');
  expect(said[1]).toBe('It is not reviewed, 2 quotes.');
  expect(said[2]).toBe(
    `1 answered before by Edda Holm, and is asked again, as Jo March signs for all:\n  ${OPEN} → Ben Rook`,
  );
  expect(read(folder)).not.toContain('ben-rook');
});

test('no answer is lost where somebody gets no file, and all is written once there is one', async () => {
  const folder = paper(OPEN, CARL);
  const first = await review(folder, 'c enter n x x', { lines: ['ben'] });
  expect(first).toMatchObject({
    became: 'unwritten',
    last: 'Nothing is written yet: make content/speakers/carl-stone.yml, and review again. All your answers are kept.',
  });
  expect(read(folder)).not.toContain('<!--');
  const second = await review(folder, 'p');
  expect(second.became).toBe('written');
  expect(readFileSync(path.join(folder, 'content/speakers/carl-stone.yml'), 'utf8')).toBe(
    'name: Carl Stone\nkind: person\n',
  );
  expect(read(folder)).toContain(`\n<!-- speaker: ben-rook -->\n${OPEN}`);
  expect(read(folder)).toContain(`\n<!-- speaker: [none, carl-stone] -->\n${CARL}`);
});

test('after a change one looks at what has changed alone, where the review before is one’s own', async () => {
  const folder = paper(ADA, 'Nobody answered.', OPEN);
  await review(folder, 'enter enter');
  change(folder, 'Ada Finch said', 'Ben Rook said');
  const { said, became } = await review(folder, 'enter enter');
  expect(said[2]).toContain('1 of 1, line 7, new or other than at the review before (was: Ada Finch)\n');
  expect(said[4]).toContain('The other quote is as it was at the review before.');
  expect(became).toBe('written');
});

test('where the paper keeps wordings, what a quote was at the review before is told', async () => {
  const folder = paper(ADA);
  await review(folder, 'enter');
  const config = { ...settings, keepWordings: true };
  const { article } = readArticle('content/articles/bridge.md', site(folder, config).context);
  mkdirSync(path.join(folder, 'content/permalinks'));
  writeFileSync(
    path.join(folder, 'content/permalinks/bridge.json'),
    article ? formatLedger(article.ledger) : '',
  );
  change(folder, 'the bridge', 'the new bridge');
  expect((await review(folder, 'q', { config })).said[2]).toContain(
    ' (was: “We open the bridge tomorrow,”)\n',
  );
  change(folder, 'Ada Finch said', 'Ben Rook said');
  expect((await review(folder, 'q', { config })).said[2]).toContain(
    ' (was: “We open the bridge tomorrow,”, Ada Finch)\n',
  );
});

test('who takes another’s place as the reviewer looks at all', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'enter enter', { by: 'Edda Holm' });
  change(folder, 'who has paid', 'who will pay');
  const { said, last } = await review(folder, 'enter enter');
  expect(said[2]).toBe('As Jo March signs for all of them, all are asked.');
  expect(last).toMatch(
    /^content\/articles\/bridge\.md is reviewed by Jo March, in place of Edda Holm on .*; no comment was needed$/,
  );
});

test('nothing is accepted while a review is half done', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'n q', { by: 'Edda Holm' });
  const { articles, context } = site(folder);
  await expect(acceptAll(articles, context, NO_PLUGINS, 'Jo March')).rejects.toThrow(
    /bridge\.md: a review by Edda Holm is half done, 1 of 2 answered\. Finish it with npm run readout -- review .*bridge\.md, or delete \.astro\/review\/bridge\.json\. Nothing was written\.$/,
  );
  expect(read(folder)).not.toContain('reviewed');
});

test('answers that no longer hold are forgotten when all is accepted', async () => {
  const folder = paper(ADA, OPEN);
  await review(folder, 'n q');
  change(folder, 'has paid', 'will pay');
  const { articles, context } = site(folder);
  await acceptAll(articles, context, NO_PLUGINS, 'Jo March');
  expect(isHalfDone(folder)).toBe(false);
});
