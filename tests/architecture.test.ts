import { globSync, readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

/**
 * Which folders of src each folder may import, beside itself. Folders stand after those that they import, so there is no way round in a circle.
 * A file that stands in src itself counts as a folder.
 */
const MAY_IMPORT: Record<string, readonly string[]> = {
  schema: [],
  locales: [],
  message: ['schema'],
  settings: ['message', 'locales'],
  text: ['schema', 'message', 'locales'],
  markdown: ['schema', 'message', 'text'],
  attribution: ['schema', 'text'],
  annotations: ['schema', 'locales', 'message', 'text', 'markdown'],
  permalinks: ['schema', 'message', 'text'],
  collation: ['schema', 'permalinks'],
  article: ['schema', 'locales', 'message', 'text', 'markdown', 'attribution', 'annotations', 'permalinks'],
  search: ['schema'],
  feed: ['schema', 'locales', 'text'],
  interop: ['schema', 'locales', 'text'],
  import: ['schema', 'text', 'markdown'],
  load: [
    'settings',
    'schema',
    'locales',
    'message',
    'text',
    'markdown',
    'article',
    'permalinks',
    'search',
    'interop',
  ],
  'content.config.ts': ['load'],
  styles: [],
  client: ['schema', 'locales', 'text', 'permalinks', 'collation', 'search', 'styles'],
  components: ['settings', 'schema', 'locales', 'text', 'collation', 'search', 'client', 'styles'],
  layouts: ['schema', 'text', 'components', 'client', 'styles'],
  routes: [
    'settings',
    'schema',
    'message',
    'text',
    'collation',
    'search',
    'feed',
    'interop',
    'load',
    'components',
    'layouts',
    'client',
    'styles',
  ],
  'integration.ts': ['settings', 'load'],
  'virtual.d.ts': ['settings', 'locales'],
  cli: [
    'settings',
    'schema',
    'locales',
    'message',
    'text',
    'markdown',
    'attribution',
    'annotations',
    'article',
    'permalinks',
    'search',
    'feed',
    'interop',
    'import',
    'load',
  ],
};

/** Folders that only compute: neither the framework nor the file system. What runs in the browser is among them. */
const PURE = [
  'schema',
  'message',
  'text',
  'locales',
  'markdown',
  'attribution',
  'annotations',
  'permalinks',
  'collation',
  'article',
  'search',
  'feed',
  'interop',
  'import',
  'client',
];

/** The only folders that may know how Astro stores content. */
const KNOWS_LOADERS = ['load'];

/** What packages document besides themselves. */
const OFFERED = ['astro/config', 'astro/loaders', 'fuse.js/min-basic'];

const LONGEST = 300;

const files = globSync('src/**/*.{ts,astro}').sort();
const imports = files.flatMap((file) => specifiers(file).map((specifier) => ({ file, specifier })));

describe('the import map', () => {
  test('names every folder of src, each after the ones it imports', () => {
    const folders = Object.keys(MAY_IMPORT);
    expect([...new Set(files.map(folderOf))].filter((folder) => !folders.includes(folder))).toEqual([]);
    for (const [place, folder] of folders.entries()) {
      expect(folders.slice(0, place)).toEqual(expect.arrayContaining([...(MAY_IMPORT[folder] ?? [])]));
    }
  });

  test.each(Object.entries(MAY_IMPORT))('%s imports nothing but itself and %j', (folder, allowed) => {
    const strays = importsFrom([folder]).filter(({ file, specifier }) => {
      const target = targetFolder(file, specifier);
      return target !== null && target !== folder && !allowed.includes(target);
    });
    expect(strays).toEqual([]);
  });

  test('leads no file back to itself, not even by types', () => {
    const importers = new Map(
      files.map((file) => [
        file,
        specifiers(file)
          .filter((specifier) => specifier.startsWith('.'))
          .map((specifier) => path.join(path.dirname(file), specifier)),
      ]),
    );
    expect(files.flatMap((file) => circle(file, importers))).toEqual([]);
    expect(
      circle(
        'a',
        new Map([
          ['a', ['b']],
          ['b', ['c']],
          ['c', ['a', 'b']],
        ]),
      ),
    ).toEqual(['a → b → c → a']);
  });

  test('keeps the framework and the file system out of the folders that only compute', () => {
    const strays = importsFrom(PURE).filter(
      ({ specifier }) => isBuiltin(specifier) || /^astro(:|\/|$)/.test(specifier),
    );
    expect(strays).toEqual([]);
  });

  test('lets only load know Astro’s loaders', () => {
    const strays = imports.filter(
      ({ file, specifier }) => specifier === 'astro/loaders' && !KNOWS_LOADERS.includes(folderOf(file)),
    );
    expect(strays).toEqual([]);
  });

  test('runs on packages that every installation has', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<string, object>;
    const dependencies = { ...manifest['dependencies'], ...manifest['peerDependencies'] };
    const packages = files.flatMap((file) => specifiers(file, withoutTypes)).flatMap(packageOf);
    expect([...new Set(packages)].filter((name) => !(name in dependencies))).toEqual([]);
  });

  test('asks packages only for what they offer, never for a file inside of them', () => {
    const inner = imports.filter(
      ({ specifier }) =>
        packageOf(specifier).some((name) => name !== specifier) && !OFFERED.includes(specifier),
    );
    expect(inner).toEqual([]);
  });

  test('finds imports of every form', () => {
    expect(specifiersIn("import a from './a.ts';\nexport * from './b.ts';\nvoid import('./c.ts');")).toEqual([
      './a.ts',
      './b.ts',
      './c.ts',
    ]);
    const component =
      "---\nimport A from './A.astro';\n---\n<p />\n<script>\n  import '../client/b.ts';\n</script>\n";
    expect(astroCode(component).flatMap(specifiersIn)).toEqual(['./A.astro', '../client/b.ts']);
  });
});

test('nothing of the runtime is replaced, and nothing travels on it', () => {
  const replaced =
    /\bglobalThis(?:\.\w+|\[[^\]]+\])\s*=[^=]|\bglobalThis as\b|\.prototype\.\w+\s*=[^=]|\bSymbol\.for\(|\bas never\)/;
  expect(files.filter((file) => replaced.test(readFileSync(file, 'utf8')))).toEqual([]);
  expect(
    ['globalThis.Response = Kept;', '(globalThis as Shared)[PLACE]', 'A.prototype.b = c'].every((code) =>
      replaced.test(code),
    ),
  ).toBe(true);
});

test(`no file is longer than ${LONGEST} lines`, () => {
  const all = [...files, ...globSync('tests/**/*.ts')];
  expect(all.filter((file) => readFileSync(file, 'utf8').split('\n').length > LONGEST + 1)).toEqual([]);
});

/** The shortest way by which a file imports itself, if there is one. */
function circle(file: string, imported: ReadonlyMap<string, readonly string[]>): string[] {
  const cameFrom = new Map<string, string>();
  const queue = [file];
  for (const at of queue) {
    for (const next of imported.get(at) ?? []) {
      if (next === file) return [[...wayTo(at), file].join(' → ')];
      if (cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      queue.push(next);
    }
  }
  return [];

  function wayTo(at: string): string[] {
    const before = cameFrom.get(at);
    return before === undefined ? [at] : [...wayTo(before), at];
  }
}

function importsFrom(folders: readonly string[]) {
  return imports.filter(({ file }) => folders.includes(folderOf(file)));
}

function folderOf(file: string): string {
  return path.relative('src', file).split(path.sep)[0] ?? '';
}

/** The folder of src that a relative import leads to; null for a package. */
function targetFolder(file: string, specifier: string): string | null {
  return specifier.startsWith('.') ? folderOf(path.join(path.dirname(file), specifier)) : null;
}

function specifiers(file: string, part = (code: string) => code): string[] {
  const source = readFileSync(file, 'utf8');
  return (file.endsWith('.astro') ? astroCode(source) : [source]).map(part).flatMap(specifiersIn);
}

/** Types are gone when a program runs. */
function withoutTypes(code: string): string {
  return code.replace(/^import type\b[^;]*;/gm, '');
}

/** The package of an import: none for files of the project and for what Node and Astro bring themselves. */
function packageOf(specifier: string): string[] {
  if (specifier.startsWith('.') || isBuiltin(specifier) || /^(?:astro|virtual):/.test(specifier)) return [];
  return /^(?:@[^/]+\/)?[^/]+/.exec(specifier) ?? [];
}

function specifiersIn(code: string): string[] {
  return ts.preProcessFile(code).importedFiles.map(({ fileName }) => fileName);
}

/** The TypeScript of a component: between its fences, and in its scripts. */
function astroCode(source: string): string[] {
  const fenced = /^---\n(.*?)\n---\n/s.exec(source)?.[1] ?? '';
  const scripts = source.matchAll(/<script\b[^>]*>(.*?)<\/script>/gs);
  return [fenced, ...[...scripts].map(([, code = '']) => code)];
}
