import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LockedPackages, missingPackages } from './missing-packages.ts';
import { shipped } from './third-party.ts';

const text = readFileSync('package-lock.json', 'utf8');
const { packages } = JSON.parse(text) as { packages: LockedPackages };
/** All but this project and the folders of it that have packages of their own. */
const foreign = Object.entries(packages).filter(
  ([path, entry]) => path.startsWith('node_modules/') && !entry.link,
);
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, unknown>;

describe('package-lock.json', () => {
  test('holds the packages of every system, so that npm ci takes it', () => {
    expect(missingPackages(packages)).toEqual({});
  });

  test('asks for what package.json asks for', () => {
    for (const key of ['dependencies', 'devDependencies', 'peerDependencies', 'workspaces', 'engines']) {
      expect(packages['']).toHaveProperty(key, manifest[key]);
    }
  });

  test('names no registry host', () => {
    expect(text).not.toContain('://registry.');
    expect(foreign.filter(([, entry]) => entry.resolved !== undefined)).toEqual([]);
  });

  test('has a checksum for everything but packages of other systems', () => {
    const unchecked = foreign.filter(([, entry]) => !entry.integrity);
    expect(unchecked.filter(([, entry]) => !entry.optional || !(entry.os ?? entry.cpu))).toEqual([]);
  });
});

test('what ships may be passed on: each package has a licence that allows it, and the list names every licence', () => {
  // LGPL: libvips, a library by itself, comes unchanged from its makers, and whoever installs it may put another in its place.
  const known =
    /^(?:0BSD|Apache-2\.0|BlueOak-1\.0\.0|BSD(?:-[23]-Clause)?|CC0-1\.0|ISC|(?:Apache-2\.0 AND )?LGPL-3\.0-or-later(?: AND MIT)?|MIT(?: AND Zlib)?|MPL-2\.0|OFL-1\.1|Python-2\.0|Unlicense|Zlib)$/;
  const terms = shipped(packages).map(({ name, licence }) => {
    // Of two licences the first may be chosen.
    return [name, licence.replace(/^\((.*)\)$/, '$1').replace(/ OR .*/, '')] as const;
  });
  expect(terms.filter(([, licence]) => !known.test(licence))).toEqual([]);
  const list = readFileSync('THIRD-PARTY.md', 'utf8');
  expect(shipped(packages).filter(({ licence }) => !list.includes(`## ${licence}\n`))).toEqual([]);
});

describe('what a lock file misses', () => {
  const host = (optionalDependencies: Record<string, string>) => ({
    'node_modules/host': { optionalDependencies },
  });

  test('is an optional dependency that stands nowhere above the package that asks for it', () => {
    const nested = 'node_modules/host/node_modules/@host/linux-x64';
    expect(missingPackages({ ...host({ '@host/linux-x64': '1.0.0' }), [nested]: {} })).toEqual({});
    expect(
      missingPackages({ ...host({ '@host/linux-x64': '1.0.0' }), 'node_modules/@host/linux-x64': {} }),
    ).toEqual({});
    expect(Object.keys(missingPackages(host({ '@host/linux-x64': '1.0.0' })))).toEqual([
      'node_modules/@host/linux-x64',
    ]);
  });

  test('is put back with the system, processor and C library that its name tells', () => {
    const names = [
      'linux-arm64-musl',
      'linux-x64-gnu',
      'linux-arm-musleabihf',
      'win32-ia32-msvc',
      'wasm32-wasi',
    ];
    const found = missingPackages(host(Object.fromEntries(names.map((name) => [name, '1.2.3']))));
    expect(Object.values(found)).toEqual([
      { version: '1.2.3', optional: true, os: ['linux'], cpu: ['arm64'], libc: ['musl'] },
      { version: '1.2.3', optional: true, os: ['linux'], cpu: ['x64'], libc: ['glibc'] },
      { version: '1.2.3', optional: true, os: ['linux'], cpu: ['arm'], libc: ['musl'] },
      { version: '1.2.3', optional: true, os: ['win32'], cpu: ['ia32'] },
      { version: '1.2.3', optional: true, cpu: ['wasm32'] },
    ]);
  });

  test('stays out when only a range is known', () => {
    expect(missingPackages(host({ fsevents: '~2.3.3' }))).toEqual({});
  });
});
