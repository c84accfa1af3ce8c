import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { lockBuild, lockContent } from '../../src/load/lock.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

/** A project in which a lock is held, and where the locks lie. */
function projectWithLock(name: string, holder: string): { root: string; workshop: string } {
  const root = temporaryFolder({ [`.astro/${name}`]: holder });
  return { root, workshop: path.join(root, '.astro') };
}

test('a living process that builds keeps others out', async () => {
  const { root, workshop } = projectWithLock('build.lock', String(process.ppid));
  await expect(lockBuild(root, async () => 'done')).rejects.toThrow(
    `Another build is running here (process ${process.ppid}). Wait until it has ended; if that process is no build, delete .astro/build.lock.`,
  );
  expect(readdirSync(workshop)).toEqual(['build.lock']);
});

test('what a process has left that was killed while it took the lock does not stay', async () => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const { root, workshop } = projectWithLock(`build.lock.${gone}`, String(gone));
  expect(await lockBuild(root, async () => 'done')).toBe('done');
  expect(readdirSync(workshop)).toEqual([]);
});

test.for([
  'a process that is gone',
  'this process, which a number of somebody else’s was given to',
  'nobody',
])('a lock left by %s is taken over and nothing of it stays', async (holder) => {
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const text = holder === 'nobody' ? '' : String(holder.startsWith('this') ? process.pid : gone);
  const { root, workshop } = projectWithLock('build.lock', text);
  expect(await lockBuild(root, async () => 'done')).toBe('done');
  expect(readdirSync(workshop)).toEqual([]);
});

test('the lock is released when the work fails', async () => {
  const root = temporaryFolder();
  const failing = lockBuild(root, () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(readdirSync(path.join(root, '.astro'))).toEqual([]);
});

test('whoever would write content while another does waits until that has ended', async () => {
  const { root, workshop } = projectWithLock('content.lock', String(process.ppid));
  mkdirSync(path.join(root, 'content'));
  const writing = lockContent(root, async () => writeFileSync(path.join(root, 'content/written'), ''));
  await setTimeout(200);
  expect(existsSync(path.join(root, 'content/written'))).toBe(false);
  spawnSync('rm', [path.join(workshop, 'content.lock')]);
  await writing;
  expect(existsSync(path.join(root, 'content/written'))).toBe(true);
});
