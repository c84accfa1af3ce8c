import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationCollection } from '../../src/interop/annotation-collection.ts';
import { readSite } from '../../src/load/read-site.ts';
import { settings } from '../settings.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n';
const BODY =
  '“The bridge cost nine million[^cost],” Mayor Ada Finch said.\n\nThe bridge is “open to all[^all]”.\n';
const NOTES =
  '\n[^cost]: “nine million” — **Fact-check: False.** The minutes say *eleven*. — *Ada Rook, 2024-05-08*\n' +
  '[^all]: “open to all” — **Context.** Not to [lorries](https://lorries.example/).\n';
const NOTES_FILE = 'content/annotations/bridge.json';

function siteFolder(files: Record<string, string> = {}): string {
  return temporaryFolder({ 'content/articles/bridge.md': FRONT + BODY + NOTES, ...files });
}

async function exported(folder: string): Promise<string> {
  const { articles, files } = readSite(folder, settings, { today: '2024-05-07' });
  const messages = files.flatMap((file) => file.messages.filter(({ fatal }) => fatal));
  const [article] = articles;
  if (!article) throw new Error(messages.join('\n'));
  return JSON.stringify(annotationCollection(article.article));
}

function annotate(folder: string, file: string, ...options: string[]) {
  return runReadout(folder, ['annotate', file, '--article', 'bridge', ...options]);
}

function hypothesis(id: string, exact: string, rest: object = {}) {
  const source = 'http://localhost:4321/articles/bridge/';
  const selector = [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }];
  return {
    id,
    uri: source,
    user: 'acct:rook@hypothes.is',
    text: 'So?',
    target: [{ source, selector }],
    ...rest,
  };
}

describe('what was exported', () => {
  test('comes back byte for byte after the notes were deleted from the Markdown', async () => {
    const folder = siteFolder();
    const before = await exported(folder);
    writeFileSync(path.join(folder, 'export.json'), before);
    writeFileSync(path.join(folder, 'content/articles/bridge.md'), FRONT + BODY.replace(/\[\^\w+\]/g, ''));
    expect(await annotate(folder, 'export.json')).toEqual({
      code: 0,
      stdout: `${NOTES_FILE}: 2 notes taken in\n`,
      stderr: '',
    });
    expect(await exported(folder)).toBe(before);
  });

  test('comes back byte for byte after the file of notes was deleted', async () => {
    const rows = [
      hypothesis('Ab1', 'is “open', { tags: ['traffic'], created: '2024-05-08T10:30:00.123456+00:00' }),
      hypothesis('Cd2', '', { references: ['Ab1'], text: 'Why *not*?', target: [] }),
    ];
    const folder = siteFolder({ 'rows.json': JSON.stringify({ rows }) });
    expect((await annotate(folder, 'rows.json')).code).toBe(0);
    const before = await exported(folder);
    const file = readFileSync(path.join(folder, NOTES_FILE), 'utf8');
    writeFileSync(path.join(folder, 'export.json'), before);
    writeFileSync(path.join(folder, NOTES_FILE), '[]');
    expect(await annotate(folder, 'export.json')).toEqual({
      code: 0,
      stdout: `${NOTES_FILE}: 2 notes taken in, 2 in the article’s Markdown already\n`,
      stderr: '',
    });
    expect(await exported(folder)).toBe(before);
    expect(readFileSync(path.join(folder, NOTES_FILE), 'utf8')).toBe(file);
  });
});

test('what does not anchor is left out and reported, the rest is taken in', async () => {
  const rows = [hypothesis('Ab1', 'open to all'), hypothesis('Ef3', 'a tunnel')];
  const folder = siteFolder({ 'rows.json': JSON.stringify({ rows }) });
  const { code, stdout, stderr } = await annotate(folder, 'rows.json', '--json');
  expect(code).toBe(1);
  expect(stderr).toBe(
    'rows.json:1:265  Annotation “Ef3” speaks of “a tunnel”, which do not stand in a paragraph of the article. Give it words that do, or take it out.  annotation-orphan\n',
  );
  expect(JSON.parse(stdout)).toMatchObject({ file: NOTES_FILE, taken: 1, written: 0, left: 1 });
  expect(await exported(folder)).toContain('note-ab1');
});

test('notes whose words were reworded are anchored anew by one command', async () => {
  const rows = [hypothesis('Ab1', '“The bridge cost nine million,” Mayor Ada')];
  const folder = siteFolder({ 'rows.json': JSON.stringify({ rows }) });
  await annotate(folder, 'rows.json');
  const reworded = (FRONT + BODY + NOTES).replaceAll('nine million', 'ten million');
  writeFileSync(path.join(folder, 'content/articles/bridge.md'), reworded);
  const check = await runReadout(folder, ['check']);
  expect(check).toMatchObject({
    code: 0,
    stderr: `${NOTES_FILE}:7:5  Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of ““The bridge cost nine million,” Mayor Ada”, which now reads ““The bridge cost ten million,” Mayor Ada”; run \`npm run readout -- annotate ${NOTES_FILE} --article bridge\` to give it the new words.  annotation-reworded\n`,
  });
  expect((await annotate(folder, NOTES_FILE)).code).toBe(0);
  expect(await runReadout(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(path.join(folder, NOTES_FILE), 'utf8')).toContain('ten million');
});

test('notes whose words were replaced are followed by the ledger, once an editor asks for it', async () => {
  const rows = [hypothesis('Ab1', 'open to all')];
  const plain = (FRONT + BODY).replace(/\[\^\w+\]/g, '');
  const folder = siteFolder({ 'content/articles/bridge.md': plain, 'rows.json': JSON.stringify({ rows }) });
  await annotate(folder, 'rows.json');
  await runReadout(folder, ['links', 'update']);
  writeFileSync(path.join(folder, 'content/articles/bridge.md'), plain.replace('open to all', 'shut'));
  expect(await runReadout(folder, ['check'])).toMatchObject({
    code: 1,
    stderr: `${NOTES_FILE}:7:5  Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of “open to all”, which now reads “shut”; if it still holds, run \`npm run readout -- annotate ${NOTES_FILE} --article bridge\` to give it the new words.  annotation-reworded\n`,
  });
  expect(await annotate(folder, NOTES_FILE)).toEqual({
    code: 0,
    stdout: `${NOTES_FILE}: 1 note taken in\n`,
    stderr: `${NOTES_FILE}:7:5  Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of “open to all”, which now reads “shut”; it has been given these words.  annotation-reworded\n`,
  });
  expect(await runReadout(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
});

describe('footnotes follow edits', () => {
  const ARTICLE = 'content/articles/bridge.md';
  const COMMAND = `\`npm run readout -- annotate ${ARTICLE} --article bridge\``;

  /** A site that was built once, whose editor then replaced words of the text, and perhaps marks. */
  async function edited(...changes: [string, string][]): Promise<string> {
    const folder = siteFolder();
    await runReadout(folder, ['links', 'update']);
    const body = changes.reduce((text, [from, to]) => text.replace(from, to), BODY);
    writeFileSync(path.join(folder, ARTICLE), FRONT + body + NOTES);
    return folder;
  }

  function articleOf(folder: string): string {
    return readFileSync(path.join(folder, ARTICLE), 'utf8');
  }

  test('an edit that rewords a note’s words is told with both wordings, and one command gives the note the new ones', async () => {
    const folder = await edited(['cost nine million', 'cost some *eleven* thousand']);
    expect(await runReadout(folder, ['check'])).toMatchObject({
      code: 1,
      stderr: `${ARTICLE}:6:40  Footnote “cost” speaks of “nine million”, which now reads “some eleven thousand”. If the note still holds, run ${COMMAND} to give it the new words.  annotation-reworded\n`,
    });
    expect(await annotate(folder, ARTICLE)).toEqual({
      code: 0,
      stdout: `${ARTICLE}: 1 note anchored anew\n“nine million” → “some eleven thousand”\n`,
      stderr: '',
    });
    expect(articleOf(folder)).toBe(
      FRONT +
        BODY.replace('nine million', 'some *eleven* thousand') +
        NOTES.replace('nine million', 'some eleven thousand'),
    );
    expect(await runReadout(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a note whose mark is gone with its words gets both anew', async () => {
    const folder = await edited(['open to all[^all]', 'closed to no one']);
    expect(await runReadout(folder, ['check'])).toMatchObject({
      code: 1,
      stderr: `${ARTICLE}:11:1  Footnote “all” speaks of “open to all”, which now reads “closed to no one”, without a mark, in line 8. If the note still holds, run ${COMMAND} to give it the new words and its mark.  annotation-reworded\n`,
    });
    expect((await annotate(folder, ARTICLE)).code).toBe(0);
    expect(articleOf(folder)).toContain('“closed to no one[^all]”.');
    expect(articleOf(folder)).toContain('[^all]: “closed to no one” — **Context.**');
    expect(await runReadout(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a mark that was lost beside its words is put back', async () => {
    const folder = await edited(['million[^cost]', 'million']);
    expect((await runReadout(folder, ['check'])).stderr).toBe(
      `${ARTICLE}:10:1  Footnote “cost” has no mark any more; “nine million” stands in line 6. If the note still holds, run ${COMMAND} to give it its mark.  annotation-unused\n`,
    );
    const { code, stdout } = await annotate(folder, ARTICLE, '--json');
    expect({ code, ...JSON.parse(stdout) }).toEqual({
      code: 0,
      file: ARTICLE,
      anchored: [{ was: 'nine million', now: 'nine million' }],
      messages: [],
    });
    expect(articleOf(folder)).toBe(FRONT + BODY + NOTES);
  });

  test('words that look like markup stay words', async () => {
    const folder = await edited(['nine million', '\\*7 \\[8\\]']);
    expect((await annotate(folder, ARTICLE)).code).toBe(0);
    expect(articleOf(folder)).toContain('[^cost]: “7 \\[8” —');
    expect(await runReadout(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('what can’t be followed is left to the editor, and the file as it is', async () => {
    const folder = await edited(['“The bridge cost nine million[^cost],” Mayor Ada Finch said.\n\n', '']);
    const before = articleOf(folder);
    expect(await annotate(folder, ARTICLE)).toEqual({
      code: 1,
      stdout: 'Nothing written: no note could be anchored anew\n',
      stderr: `${ARTICLE}:8:1  Footnote “cost” has no mark; put “[^cost]” behind the words it speaks of.  annotation-unused\n`,
    });
    expect(articleOf(folder)).toBe(before);
  });

  test('where all is well, nothing is written', async () => {
    const folder = await edited();
    expect(await annotate(folder, ARTICLE)).toEqual({
      code: 0,
      stdout: 'Nothing written: every note has its words\n',
      stderr: '',
    });
  });
});

describe('nothing is lost', () => {
  test('of notes that were there: new ones join them, and lost ones stay for an editor to see to', async () => {
    const folder = siteFolder({
      [NOTES_FILE]: JSON.stringify([hypothesis('Old', 'a ferry'), hypothesis('Ab1', 'open to all')]),
      'more.json': JSON.stringify([hypothesis('Gh4', 'Mayor Ada Finch')]),
    });
    const { code, stdout } = await annotate(folder, 'more.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${NOTES_FILE}: 1 note taken in\n` });
    const { items } = JSON.parse(readFileSync(path.join(folder, NOTES_FILE), 'utf8'));
    expect(items.map(({ id }: { id: string }) => id.split('#').at(-1))).toEqual([
      'Old',
      'note-ab1',
      'note-gh4',
    ]);
  });

  test('of two persons whose notes have ids with one ending, or none and the same first words', async () => {
    const by = (name: string, rest: object) => ({
      type: 'Annotation',
      creator: { name },
      body: { type: 'TextualBody', value: `${name} wonders.` },
      target: { selector: { type: 'TextQuoteSelector', exact: 'open to all' } },
      ...rest,
    });
    const folder = siteFolder({
      'one.json': JSON.stringify([by('Ada Rook', { id: 'https://notes.example/one/0' }), by('Ben Teal', {})]),
      'two.json': JSON.stringify([
        by('Cleo Wren', { id: 'https://notes.example/two/0' }),
        by('Dan Vole', {}),
      ]),
      'cost.json': JSON.stringify([by('Eve Lark', { id: 'https://notes.example/cost' })]),
    });
    const taken = async (file: string) => (await annotate(folder, file)).stdout;
    const held = () => {
      const { items } = JSON.parse(readFileSync(path.join(folder, NOTES_FILE), 'utf8'));
      return items.map((item: { id: string; creator: { name: string } }) => [
        item.id.split('#').at(-1),
        item.creator.name,
      ]);
    };
    expect(await taken('one.json')).toBe(`${NOTES_FILE}: 2 notes taken in\n`);
    expect(await taken('two.json')).toBe(`${NOTES_FILE}: 2 notes taken in\n`);
    expect(await taken('cost.json')).toBe(`${NOTES_FILE}: 1 note taken in\n`);
    const all = [
      ['note-0', 'Ada Rook'],
      ['note-open-to-all', 'Ben Teal'],
      ['note-0-2', 'Cleo Wren'],
      ['note-open-to-all-2', 'Dan Vole'],
      ['note-cost-2', 'Eve Lark'],
    ];
    expect(held()).toEqual(all);
    for (const file of ['one.json', 'two.json', 'cost.json', NOTES_FILE]) await taken(file);
    expect(held().sort()).toEqual(all.sort());
    expect((await exported(folder)).match(/#note-[\w-]+"/g)?.sort()).toEqual(
      ['#note-all"', '#note-cost"', ...all.map(([id]) => `#${id}"`)].sort(),
    );
  });

  test('of an answer: it goes on answering the note that it was written to', async () => {
    const folder = siteFolder({
      'one.json': JSON.stringify([hypothesis('Ab1', 'open to all'), hypothesis('aB1', 'nine million')]),
      'two.json': JSON.stringify([hypothesis('Zz9', '', { references: ['aB1'], target: [] })]),
    });
    await annotate(folder, 'one.json');
    await annotate(folder, 'two.json');
    const { items } = JSON.parse(readFileSync(path.join(folder, NOTES_FILE), 'utf8'));
    expect(items.map(({ id }: { id: string }) => id.split('#').at(-1))).toEqual([
      'note-ab1',
      'note-ab1-2',
      'note-zz9',
    ]);
    expect(JSON.stringify(items[2].body)).toContain('#note-ab1-2');
  });

  test('of notes that were taken in before their addresses were kept: the same one again replaces them, another’s does not', async () => {
    const folder = siteFolder({ 'one.json': JSON.stringify([hypothesis('Ab1', 'open to all')]) });
    await annotate(folder, 'one.json');
    const older = readFileSync(path.join(folder, NOTES_FILE), 'utf8').replace(/\n *"canonical": .*/g, '');
    writeFileSync(path.join(folder, NOTES_FILE), older);
    await annotate(folder, 'one.json');
    const rows = JSON.stringify([hypothesis('Ab1', 'open to all', { user: 'acct:teal@hypothes.is' })]);
    writeFileSync(path.join(folder, NOTES_FILE), older);
    writeFileSync(path.join(folder, 'other.json'), rows);
    await annotate(folder, 'other.json');
    const { items } = JSON.parse(readFileSync(path.join(folder, NOTES_FILE), 'utf8'));
    expect(items.map(({ creator }: { creator: { name: string } }) => creator.name)).toEqual(['rook', 'teal']);
  });

  test('when the file, or the one that is there, is half a JSON', async () => {
    const half = '{"rows": [{"id": "Ab1", "uri"';
    const folder = siteFolder({ 'half.json': half, [NOTES_FILE]: half, 'more.json': '[]' });
    expect(await annotate(folder, 'half.json')).toEqual({
      code: 1,
      stdout: 'Nothing written: 0 notes taken in\n',
      stderr: [
        'half.json:1:30  The file is no JSON: colon expected; it may have been cut off. Export it anew.  annotation-file',
        `${NOTES_FILE}:1:30  The file is no JSON: colon expected; it may have been cut off. Export it anew.  annotation-file`,
        '',
      ].join('\n'),
    });
    expect(readFileSync(path.join(folder, NOTES_FILE), 'utf8')).toBe(half);
  });

  test('when the brackets of a file stand in each other without end', async () => {
    const folder = siteFolder({ 'deep.json': '['.repeat(200_000) });
    expect(await annotate(folder, 'deep.json')).toEqual({
      code: 1,
      stdout: 'Nothing written: 0 notes taken in\n',
      stderr:
        'deep.json:1:101  The file’s brackets stand in each other 100 deep and more, as those of no annotation do. Export it anew.  annotation-file\n',
    });
  });

  test('when a file of 50 MB holds one annotation that is far too long', async () => {
    const rows = [
      hypothesis('Big', 'open to all', { text: 'x'.repeat(50_000_000) }),
      hypothesis('Ab1', 'open to all'),
    ];
    const folder = siteFolder({ 'big.json': JSON.stringify({ rows }) });
    const { code, stdout, stderr } = await annotate(folder, 'big.json');
    expect({ code, stdout }).toEqual({ code: 1, stdout: `${NOTES_FILE}: 1 note taken in, 1 left out\n` });
    expect(stderr).toBe(
      'big.json:1:10  Annotation 1 (“Big”) is 50000251 characters long; at most 100000 are read. Shorten it, or take it out.  annotation-file\n',
    );
  });
});

test('misuse is told, with the article that was meant', async () => {
  const folder = siteFolder({ 'more.json': '[]' });
  expect(await runReadout(folder, ['annotate', 'more.json', '--article', 'brigde'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      'error: there is no article “brigde”. Did you mean “bridge”?\nTry: npm run readout -- annotate --help\n',
  });
  expect(await annotate(folder, 'none.json')).toMatchObject({
    code: 1,
    stderr: 'none.json:1:1  There is no such file; check the name.  file\n',
  });
  expect(existsSync(path.join(folder, NOTES_FILE))).toBe(false);
});
