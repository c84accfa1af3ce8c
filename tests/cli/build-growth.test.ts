import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runReadout } from './run-readout.ts';
import { wholeProject } from './whole-project.ts';

/** How much longer work may take that is four times as large: what grows with the square takes sixteen times as long. */
const LIMIT = 2.6 ** 2;
/** A module that prints, at the end of a process, how long it has kept the processor busy, in ms. */
const CLOCK = `data:text/javascript,process.on('exit', () => { const { user, system } = process.cpuUsage(); console.error('busy', (user + system) / 1000); });`;

test('a page takes time in proportion to its notes', async () => {
  const folder = wholeProject(1, 1);
  const less = await buildTime(folder, 1000);
  expect((await buildTime(folder, 4000)) / less).toBeLessThanOrEqual(LIMIT);
});

/** How long a first build keeps the processor busy with an article of so many notes, in ms. */
async function buildTime(folder: string, notes: number): Promise<number> {
  const numbers = Array.from({ length: notes }, (_, number) => number);
  const article = [
    '---\nheadline: A bridge opens\npublished: 2024-05-07\n---',
    ...numbers.map((i) => `The bridge number ${i} cost ${i * 7} crowns.[^n${i}]`),
    ...numbers.map((i) => `[^n${i}]: **Context.** The ferry number ${i} sank.`),
  ];
  writeFileSync(path.join(folder, 'content/articles/bridge.md'), article.join('\n\n'));
  const { code, stderr } = await runReadout(folder, ['build'], { NODE_OPTIONS: `--import="${CLOCK}"` });
  expect(code, stderr).toBe(0);
  return Math.max(...[...stderr.matchAll(/^busy (\S+)$/gm)].map(([, time]) => Number(time)));
}
