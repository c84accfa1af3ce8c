import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  annotate,
  BODY,
  exported,
  FRONT,
  hypothesis,
  NOTES,
  NOTES_FILE,
  siteFolder,
} from './annotated-site.ts';
import { runCommand } from './run-command.ts';

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
  const check = await runCommand(folder, ['check']);
  expect(check).toMatchObject({
    code: 0,
    stderr: `${NOTES_FILE}:7:5  warning: Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of ““The bridge cost nine million,” Mayor Ada”, which now reads ““The bridge cost ten million,” Mayor Ada”; run \`npm run readout -- annotate ${NOTES_FILE} --article bridge\` to give it the new words.  annotation-reworded\n`,
  });
  expect((await annotate(folder, NOTES_FILE)).code).toBe(0);
  expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  expect(readFileSync(path.join(folder, NOTES_FILE), 'utf8')).toContain('ten million');
});

test('notes whose words were replaced are followed by the ledger, once an editor asks for it', async () => {
  const rows = [hypothesis('Ab1', 'open to all')];
  const plain = (FRONT + BODY).replace(/\[\^\w+\]/g, '');
  const folder = siteFolder({ 'content/articles/bridge.md': plain, 'rows.json': JSON.stringify({ rows }) });
  await annotate(folder, 'rows.json');
  await runCommand(folder, ['links', 'update']);
  writeFileSync(path.join(folder, 'content/articles/bridge.md'), plain.replace('open to all', 'shut'));
  expect(await runCommand(folder, ['check'])).toMatchObject({
    code: 1,
    stderr: `${NOTES_FILE}:7:5  Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of “open to all”, which now reads “shut”; if it still holds, run \`npm run readout -- annotate ${NOTES_FILE} --article bridge\` to give it the new words.  annotation-reworded\n`,
  });
  expect(await annotate(folder, NOTES_FILE)).toEqual({
    code: 0,
    stdout: `${NOTES_FILE}: 1 note taken in\n`,
    stderr: `${NOTES_FILE}:7:5  warning: Annotation “https://paper.example/articles/bridge/annotations.jsonld#note-ab1” speaks of “open to all”, which now reads “shut”; it has been given these words.  annotation-reworded\n`,
  });
  expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
});

describe('footnotes follow edits', () => {
  const ARTICLE = 'content/articles/bridge.md';
  const COMMAND = `\`npm run readout -- annotate ${ARTICLE} --article bridge\``;

  /** A site that was built once, whose editor then replaced words of the text, and perhaps marks. */
  async function edited(...changes: [string, string][]): Promise<string> {
    const folder = siteFolder();
    await runCommand(folder, ['links', 'update']);
    const body = changes.reduce((text, [from, to]) => text.replace(from, to), BODY);
    writeFileSync(path.join(folder, ARTICLE), FRONT + body + NOTES);
    return folder;
  }

  function articleOf(folder: string): string {
    return readFileSync(path.join(folder, ARTICLE), 'utf8');
  }

  test('an edit that rewords a note’s words is told with both wordings, and one command gives the note the new ones', async () => {
    const folder = await edited(['cost nine million', 'cost some *eleven* thousand']);
    expect(await runCommand(folder, ['check'])).toMatchObject({
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
    expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a note whose mark is gone with its words gets both anew', async () => {
    const folder = await edited(['open to all[^all]', 'closed to no one']);
    expect(await runCommand(folder, ['check'])).toMatchObject({
      code: 1,
      stderr: `${ARTICLE}:11:1  Footnote “all” speaks of “open to all”, which now reads “closed to no one”, without a mark, in line 8. If the note still holds, run ${COMMAND} to give it the new words and its mark.  annotation-reworded\n`,
    });
    expect((await annotate(folder, ARTICLE)).code).toBe(0);
    expect(articleOf(folder)).toContain('“closed to no one[^all]”.');
    expect(articleOf(folder)).toContain('[^all]: “closed to no one” — **Context.**');
    expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
  });

  test('a mark that was lost beside its words is put back', async () => {
    const folder = await edited(['million[^cost]', 'million']);
    expect((await runCommand(folder, ['check'])).stderr).toBe(
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
    expect(await runCommand(folder, ['check'])).toMatchObject({ code: 0, stderr: '' });
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

test('misuse is told, with the article that was meant', async () => {
  const folder = siteFolder({ 'more.json': '[]' });
  expect(await runCommand(folder, ['annotate', 'more.json', '--article', 'brigde'])).toEqual({
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
