import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { readTextFile } from '../../src/load/read-text-file.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

test('a file that is written while it is read is waited for, and read whole', async () => {
  const folder = await startWriting([...'The mill closed on Monday, its owners said.']);
  const file = readTextFile(folder, 'mill.md');
  expect(String(file)).toBe('The mill closed on Monday, its owners said.');
  expect(file.messages).toEqual([]);
});

test('a file that goes on changing is named, and nothing of it is taken', async () => {
  // Of several writers one goes on while a busy machine lets others wait.
  const folder = await startWriting(Array(1000).fill('The mill closed. '), 4);
  const file = readTextFile(folder, 'mill.md');
  expect(String(file)).toBe('');
  expect(file.messages.map(String)).toEqual([
    'mill.md:1:1: The file goes on changing while it is read; let what writes it finish, then build again.',
  ]);
});

/** Other programs that write `mill.md` piece by piece. Returns the file's folder once the first pieces are there. */
async function startWriting(pieces: readonly string[], writers = 1): Promise<string> {
  const folder = temporaryFolder({ 'mill.md': '' });
  const program = `const { appendFileSync } = require('node:fs');
    const pieces = ${JSON.stringify(pieces)};
    setInterval(() => {
      if (pieces.length === 0) process.exit();
      appendFileSync('mill.md', pieces.shift());
      process.stdout.write('.');
    }, 5);`;
  const started = Array.from({ length: writers }, () => {
    return once(spawn(process.execPath, ['-e', program], { cwd: folder }).stdout, 'data');
  });
  await Promise.all(started);
  return folder;
}
