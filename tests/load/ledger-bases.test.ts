import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { notePublished } from '../../src/load/ledger-bases.ts';
import { readSite } from '../../src/load/read-site.ts';
import { outdatedLedgers, pendingLedger, saveLedgers } from '../../src/load/save-ledgers.ts';
import { ledger as ledgerSchema } from '../../src/schema/ledger.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { settings } from '../settings.ts';

const ARTICLE = 'content/articles/mill.md';
const LEDGER = 'content/permalinks/mill.json';
const FIRST = 'The mill on the river closed on Monday.';
const SECOND = 'Nobody in the village had expected a flood so early.';
const THIRD = 'Workers carried every lamp up to the old quarry.';

/** A project of one article, as somebody writes it. */
function project({ inGit }: { inGit: boolean }) {
  const root = temporaryFolder({ [ARTICLE]: '' });
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@paper.example', ...args], { cwd: root });
  if (inGit) git('init', '-q');
  const read = (today: string) => readSite(root, settings, { today }).articles;
  return {
    root,
    write: (...paragraphs: string[]) =>
      writeFileSync(
        path.join(root, ARTICLE),
        `---\nheadline: Mill\npublished: 2025-03-18\n---\n\n${paragraphs.join('\n\n')}\n`,
      ),
    /** What a build does with ledgers; one that is killed does not come to the end. */
    async build(today: string, { isKilled = false } = {}) {
      await saveLedgers(root, outdatedLedgers(read(today)).map(pendingLedger));
      if (!isKilled) await notePublished(root);
    },
    commit() {
      git('add', '--all');
      git('commit', '-qm', 'Publish');
    },
    shown: (today: string) => read(today)[0],
    /** The days on which the paragraphs of the ledger changed, and were removed. */
    traces: () =>
      ledgerSchema
        .parse(JSON.parse(readFileSync(path.join(root, LEDGER), 'utf8')))
        .paragraphs.map(({ born, changed, removed }) => [born, changed, removed].filter(Boolean).join(' ')),
  };
}

describe('in a Git repository', () => {
  it('what was built but never committed leaves no trace', async () => {
    const { write, build, traces, commit, root } = project({ inGit: true });
    for (const paragraphs of [[FIRST], [SECOND], [SECOND, THIRD], [THIRD]]) {
      write(...paragraphs);
      await build('2025-03-18');
    }
    expect(traces()).toEqual(['2025-03-18']);
    commit();
    expect(outdatedLedgers(readSite(root, settings, { today: '2025-03-20' }).articles)).toEqual([]);
  });

  it('what was committed leaves the trace that it should, however often the next edit is built', async () => {
    const { write, build, traces, commit } = project({ inGit: true });
    write(FIRST, SECOND);
    await build('2025-03-18');
    commit();
    for (const last of [THIRD, `${SECOND} ${THIRD}`, THIRD]) {
      write(FIRST, last);
      await build('2025-03-19');
    }
    expect(traces()).toEqual(['2025-03-18', '2025-03-18 2025-03-19', '2025-03-19']);
    write(FIRST, SECOND);
    await build('2025-03-19');
    expect(traces()).toEqual(['2025-03-18', '2025-03-18']);
  });

  it('a ledger that somebody has edited since it was written is taken as it stands', async () => {
    const { write, build, traces, root } = project({ inGit: true });
    write(FIRST, SECOND);
    await build('2025-03-18');
    const file = path.join(root, LEDGER);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll('2025-03-18', '2025-03-17'));
    write(FIRST);
    await build('2025-03-19');
    expect(traces()).toEqual(['2025-03-17', '2025-03-17 2025-03-19']);
  });
});

describe('without Git', () => {
  it('what a build has made is published', async () => {
    const { write, build, traces } = project({ inGit: false });
    write(FIRST, SECOND);
    await build('2025-03-18');
    write(FIRST);
    await build('2025-03-19');
    expect(traces()).toEqual(['2025-03-18', '2025-03-18 2025-03-19']);
  });

  it('what a build wrote that was cut off before its site stood leaves no trace', async () => {
    const { write, build, traces } = project({ inGit: false });
    write(FIRST, SECOND);
    await build('2025-03-18');
    write(FIRST, THIRD);
    await build('2025-03-19', { isKilled: true });
    write(FIRST, SECOND);
    await build('2025-03-20');
    expect(traces()).toEqual(['2025-03-18', '2025-03-18']);
  });

  it('ids are shown as the next build gives them', async () => {
    const { write, build, shown } = project({ inGit: false });
    write(FIRST);
    const before = shown('2025-03-18')?.article;
    await build('2025-03-18');
    expect(shown('2025-03-19')?.article).toEqual(before);
  });
});
