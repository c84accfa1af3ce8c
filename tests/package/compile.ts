import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import path from 'node:path';
import ts from 'typescript';

const ROOT = path.resolve(import.meta.dirname, '../..');
const SOURCE = path.join(ROOT, 'src');
const TARGET = path.join(ROOT, 'build');

/** What an owner's own files import, and are told the types of. */
const PUBLIC = ['integration.ts', 'load/collections.ts'];

/**
 * Makes `build/` of `src/` for a package: Node takes no types from packages. The JavaScript is, to the line, what Node makes of the
 * TypeScript when it runs it here; Astro and Vite go on compiling components.
 */
rmSync(TARGET, { recursive: true, force: true });
for (const name of globSync('**/*', { cwd: SOURCE, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map((entry) => path.relative(SOURCE, path.join(entry.parentPath, entry.name)))) {
  const target = path.join(TARGET, name);
  mkdirSync(path.dirname(target), { recursive: true });
  if (name.endsWith('.d.ts') || name === 'readout.js') continue;
  if (name.endsWith('.ts')) {
    writeFileSync(target.replace(/\.ts$/, '.js'), compiled(name, stripTypeScriptTypes(read(name))));
  } else if (name.endsWith('.astro')) writeFileSync(target, compiled(name, read(name)));
  else cpSync(path.join(SOURCE, name), target);
}
declare();

function read(name: string): string {
  return readFileSync(path.join(SOURCE, name), 'utf8');
}

/** The code of a file, with the names of the files around it as they are compiled: those it imports, or has as routes. */
function compiled(file: string, code: string): string {
  return code
    .replace(
      /(["'`])([^"'`\n]+)\.ts((?:\?[^"'`\n]*)?)\1/g,
      (literal, mark: string, name: string, query: string) =>
        existsSync(path.join(SOURCE, path.dirname(file), `${name}.ts`))
          ? `${mark}${name}.js${query}${mark}`
          : literal,
    )
    .replace(/[ \t]+$/gm, '');
}

/** Writes the types of what an owner imports, and of all that these speak of. */
function declare(): void {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(
    { ...config, include: ['src/virtual.d.ts', 'src/env.d.ts'] },
    ts.sys,
    ROOT,
  );
  const program = ts.createProgram(
    [...PUBLIC.map((name) => path.join(SOURCE, name)), path.join(SOURCE, 'virtual.d.ts')],
    {
      ...options,
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      noCheck: true,
      outDir: TARGET,
      rootDir: SOURCE,
    },
  );
  const declarations = new Map<string, string>();
  program.emit(undefined, (file, text) => declarations.set(path.relative(TARGET, file), text));
  const wanted = new Set(PUBLIC.map((name) => name.replace(/\.ts$/, '.d.ts')));
  // A set hands out what is added while it is walked.
  for (const name of wanted) {
    const text = compiled(name, declarations.get(name) ?? '');
    writeFileSync(path.join(TARGET, name), text);
    for (const [, , neighbour = ''] of text.matchAll(/(["'])(\.{1,2}\/[^"']*)\.js\1/g)) {
      wanted.add(path.join(path.dirname(name), `${neighbour}.d.ts`));
    }
  }
}
