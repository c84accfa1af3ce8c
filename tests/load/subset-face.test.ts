import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { subsetFace } from '../../src/load/subset-face.ts';

const FACE = path.resolve(
  import.meta.dirname,
  '../../node_modules/@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2',
);

const cache = mkdtempSync(path.join(tmpdir(), 'readout-fonts-'));
afterAll(() => rmSync(cache, { recursive: true }));

const size = (file: string) => statSync(file).size;

test('fewer characters and fewer weights make a smaller face', async () => {
  const whole = size(FACE);
  const latin = await subsetFace(FACE, { characters: 'U+0020-007E,U+2019', weights: [400, 700] }, cache);
  const letter = await subsetFace(FACE, { characters: 'U+0041', weights: [400, 700] }, cache);
  expect(readFileSync(latin).toString('latin1', 0, 4)).toBe('wOF2');
  expect(size(latin)).toBeLessThan(whole / 2);
  expect(size(letter)).toBeLessThan(size(latin) / 4);
});

test('a face is made once, however often and by however many it is asked for', async () => {
  const wanted = { characters: 'U+0042', weights: [400, 400] } as const;
  const before = readdirSync(cache).length;
  const faces = await Promise.all([subsetFace(FACE, wanted, cache), subsetFace(FACE, wanted, cache)]);
  const made = statSync(faces[0] as string).mtimeMs;
  expect(await subsetFace(FACE, wanted, cache)).toBe(faces[1]);
  expect(statSync(faces[0] as string).mtimeMs).toBe(made);
  expect(readdirSync(cache)).toHaveLength(before + 1);
});

test('a face that was damaged since is made again', async () => {
  const wanted = { characters: 'U+0043', weights: [400, 400] } as const;
  const face = await subsetFace(FACE, wanted, cache);
  const whole = readFileSync(face, 'latin1');
  writeFileSync(face, '');
  expect(readFileSync(await subsetFace(FACE, wanted, cache), 'latin1')).toBe(whole);
});
