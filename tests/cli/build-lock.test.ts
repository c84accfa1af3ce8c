import { spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { withBuildLock } from '../../src/cli/build-lock.ts';
import { temporaryFolder } from './run-readout.ts';

const hold = (file: string) => withBuildLock(file, '.astro/build.lock', async () => 'done');

test('a living process that holds the lock keeps others out', async () => {
  const folder = temporaryFolder();
  const lock = path.join(folder, 'build.lock');
  writeFileSync(lock, String(process.ppid));
  await expect(hold(lock)).rejects.toThrow(
    `Another build is running here (process ${process.ppid}). Wait until it has ended; if that process is no build, delete .astro/build.lock.`,
  );
  expect(readdirSync(folder)).toEqual(['build.lock']);
});

test.for([
  'a process that is gone',
  'this process, which a number of somebody else’s was given to',
  'nobody',
])('a lock left by %s is taken over and nothing of it stays', async (holder) => {
  const folder = temporaryFolder();
  const lock = path.join(folder, 'build.lock');
  const gone = spawnSync(process.execPath, ['--version']).pid;
  writeFileSync(lock, holder === 'nobody' ? '' : String(holder.startsWith('this') ? process.pid : gone));
  expect(await hold(lock)).toBe('done');
  expect(readdirSync(folder)).toEqual([]);
});

test('the lock is released when the work fails', async () => {
  const folder = temporaryFolder();
  const lock = path.join(folder, 'deep/build.lock');
  const failing = withBuildLock(lock, '', () => Promise.reject(new Error('no')));
  await expect(failing).rejects.toThrow('no');
  expect(readdirSync(path.join(folder, 'deep'))).toEqual([]);
});
