import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { RouteData } from 'astro';
import { expect, test, vi } from 'vitest';
import { makeFiles } from '../../src/cli/make-files.ts';
import type { RouteFile } from '../../src/cli/route-files.ts';
import { temporaryFolder } from './run-readout.ts';

const fileOf = (pathname: string, component: string, response = new Response(component)): RouteFile => ({
  pathname,
  file: `${pathname.slice(1)}index.html`,
  route: { component } as RouteData,
  make: async () => response,
});

const make = async (files: readonly RouteFile[], published: readonly string[], reused: readonly string[]) => {
  const folder = temporaryFolder();
  const taken: string[] = [];
  const left = await makeFiles(
    files,
    folder,
    new Set(published),
    new Set(),
    ({ file }) => reused.includes(file),
    ({ pathname }) => taken.push(pathname),
  );
  return { folder, taken, left: left.map(({ pathname }) => pathname) };
};

test('files are written, and what is finished elsewhere is not made again', async () => {
  const { folder, taken, left } = await make(
    [fileOf('/mill/', 'mill.astro'), fileOf('/pond/', 'pond.astro')],
    [],
    ['pond/index.html'],
  );
  expect(readFileSync(path.join(folder, 'mill/index.html'), 'utf8')).toBe('mill.astro');
  expect(readdirSync(folder)).toEqual(['mill']);
  expect({ taken, left }).toEqual({ taken: ['/mill/', '/pond/'], left: [] });
});

test('a published file, a page with a name of its own and a redirect are left to Astro', async () => {
  const elsewhere = new Response(null, { status: 301, headers: { Location: '/' } });
  const { folder, taken, left } = await make(
    [fileOf('/mill/', 'mill.astro'), fileOf('/404/', '404.astro'), fileOf('/old/', 'old.astro', elsewhere)],
    ['mill/index.html'],
    [],
  );
  expect({ written: readdirSync(folder), taken }).toEqual({ written: [], taken: [] });
  expect(left).toEqual(['/mill/', '/404/', '/old/']);
});

test('of two pages at one address the first stands, and the other is named', async () => {
  const warn = vi.spyOn(console, 'warn').mockReturnValue();
  const { folder, left } = await make(
    [fileOf('/mill/', 'mill.astro'), fileOf('/mill/', '[name].astro')],
    [],
    [],
  );
  expect(readFileSync(path.join(folder, 'mill/index.html'), 'utf8')).toBe('mill.astro');
  expect(left).toEqual([]);
  expect(warn.mock.calls).toEqual([['Two pages would stand at /mill/; that of [name].astro is left out.']]);
  warn.mockRestore();
});
