import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotate, exported, hypothesis, NOTES_FILE, siteFolder } from './annotated-site.ts';

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
