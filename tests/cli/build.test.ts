import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { astroProject, page } from './astro-project.ts';
import { runReadout, startReadout } from './run-readout.ts';

/** A page that writes the file `making` when it is made, and is ready only when there is a file `go`. */
const slowPage = page(
  'Slow',
  `import fs from 'node:fs';
fs.writeFileSync('making', '');
while (!fs.existsSync('go')) await new Promise((resolve) => setTimeout(resolve, 20));`,
);

const home = (folder: string) => readFileSync(path.join(folder, 'dist/index.html'), 'utf8');
const leftovers = (folder: string) =>
  readdirSync(path.join(folder, '.astro')).filter((name) => /^(dist|build|next|waste)/.test(name));

test('a build puts the site in dist and says how many pages it has', async () => {
  const folder = astroProject({ 'src/pages/about.astro': page('About') });
  const { code, stdout, stderr } = await runReadout(folder, ['build']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(/^2 pages in dist, built in \d+\.\d s\n$/);
  expect(home(folder)).toContain('<body>Home</body>');
  expect(leftovers(folder)).toEqual([]);
});

test('a build that fails ends with 1, says why, and leaves the last site as it was', async () => {
  const folder = astroProject({
    'src/pages/about.astro': page('About'),
    'src/pages/index.astro': page('Home', "throw new Error('The well is dry.');"),
    'dist/index.html': 'the last good page',
  });
  const { code, stdout, stderr } = await runReadout(folder, ['build']);
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(stderr).toMatch(/\nreadout: The well is dry\.\n$/);
  expect(readdirSync(path.join(folder, 'dist'))).toEqual(['index.html']);
  expect(home(folder)).toBe('the last good page');
});

test('a build whose code can’t be bundled ends too', async () => {
  const folder = astroProject({ 'src/pages/index.astro': page('Home', "import './missing.ts';") });
  const { code, stderr } = await runReadout(folder, ['build']);
  expect(code).toBe(1);
  expect(stderr).toContain("Could not resolve './missing.ts'");
});

test('of two builds at once the second says so and leaves the first alone', async () => {
  const folder = astroProject({ 'src/pages/index.astro': slowPage });
  const first = startReadout(folder, ['build']);
  const ended = new Promise((resolve) => first.on('close', resolve));
  await appears(path.join(folder, 'making'));
  expect(await runReadout(folder, ['build'])).toEqual({
    code: 1,
    stdout: '',
    stderr: `readout: Another build is running here (process ${first.pid}). Wait until it has ended; if that process is no build, delete .astro/build.lock.\n`,
  });
  writeFileSync(path.join(folder, 'go'), '');
  expect(await ended).toBe(0);
  expect(home(folder)).toContain('Slow');
});

test('a killed build leaves the last site as it was, and the next one needs no cleaning up', async () => {
  const folder = astroProject({ 'src/pages/index.astro': slowPage, 'dist/index.html': 'the last good page' });
  const killed = startReadout(folder, ['build']);
  const ended = new Promise((resolve) => killed.on('close', resolve));
  await appears(path.join(folder, 'making'));
  killed.kill('SIGKILL');
  await ended;
  expect(home(folder)).toBe('the last good page');
  writeFileSync(path.join(folder, 'go'), '');
  expect((await runReadout(folder, ['build'])).code).toBe(0);
  expect(home(folder)).toContain('Slow');
  expect(leftovers(folder)).toEqual(['dist.previous']);
  expect((await runReadout(folder, ['build'])).code).toBe(0);
  expect(leftovers(folder)).toEqual(['dist.previous']);
});

async function appears(file: string): Promise<void> {
  while (!existsSync(file)) await setTimeout(20);
}
