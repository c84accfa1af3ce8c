import { cpSync, globSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { VFile } from 'vfile';
import { describe, expect, it, test } from 'vitest';
import { sitePolicies } from '../../src/cli/site-policies.ts';
import { readGuidePage } from '../../src/markdown/read-guide-page.ts';
import { rules } from '../../src/message/rules.ts';
import { runCommand } from '../cli/run-command.ts';
import { runReadout, temporaryFolder } from '../cli/run-readout.ts';

const REPOSITORY = resolve(import.meta.dirname, '../..');
const chapters = globSync('src/guide/*.md', { cwd: REPOSITORY }).sort();
const rulePages = globSync('src/guide/rules/*.md', { cwd: REPOSITORY }).sort();

describe('every page of the guide', () => {
  it.each([...chapters, ...rulePages])('%s has a title and a summary and is readable', (path) => {
    const file = new VFile({ path, value: read(path) });
    expect(readGuidePage(file, (link) => link)?.html).toContain('<p>');
    expect(file.messages).toEqual([]);
  });
});

describe('the pages about rules', () => {
  it('are one for each rule that a message can name', () => {
    expect(rulePages.map((path) => basename(path, '.md')).sort()).toEqual(Object.keys(rules).sort());
  });
});

test('the recipes for nginx and Caddy send the headers that npm start sends', () => {
  const recipes = read('src/guide/deploying.md').replaceAll('"', '');
  for (const [name, value] of Object.entries(sitePolicies)) {
    expect(recipes).toContain(`\n  add_header ${name} ${value} always;\n`);
    expect(recipes).toContain(`\n    ${name} ${value}\n`);
  }
});

const commands = chapters.flatMap((path) =>
  [...read(path).matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block = '']) => block.trim().split('\n')),
);

test.each(commands)('the guide’s command works as it stands there: %s', async (command) => {
  const { env, args } = parse(command);
  const folder = sampleProject();
  await runCommand(folder, ['links', 'update']);
  const { code, stderr } = await (args[0] === 'build'
    ? runReadout(folder, args, env)
    : runCommand(folder, args));
  expect({ code, problems: stderr.split('\n').filter((line) => line.includes('  ')) }).toEqual({
    code: 0,
    problems: [],
  });
});

/** A project with the article and the speaker that the guide itself shows, and the files that its commands name. */
function sampleProject(): string {
  const writing = read('src/guide/writing.md');
  const folder = temporaryFolder({
    'content/articles/bridge-opens.md': /^```md\n(---\n[\s\S]*?)^```/m.exec(writing)?.[1] ?? '',
    'content/speakers/ada-finch.yml': /^```yaml\n(name:[\s\S]*?)^```/m.exec(writing)?.[1] ?? '',
    'notes.txt': 'The harbour bridge opened on Tuesday.\n',
    'annotations.json': JSON.stringify({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: 'https://notes.example/1',
      type: 'Annotation',
      body: { type: 'TextualBody', value: 'After the flood of May.', format: 'text/plain' },
      target: {
        source: 'https://readout.example/articles/bridge-opens/',
        selector: {
          type: 'TextQuoteSelector',
          exact: 'eleven months',
          prefix: 'Tuesday, ',
          suffix: ' after',
        },
      },
    }),
  });
  for (const path of ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json']) {
    cpSync(join(REPOSITORY, path), join(folder, path), { recursive: true });
  }
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** `NAME=value npm run build -- --flag` and `npm run --silent readout -- check` as the program’s arguments. */
function parse(command: string): { env: NodeJS.ProcessEnv; args: string[] } {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain ?? '');
  const env = Object.fromEntries(
    words
      .filter((word) => /^[A-Z_]+=/.test(word))
      .map((word) => [word.slice(0, word.indexOf('=')), word.slice(word.indexOf('=') + 1)]),
  );
  const [script = '', ...args] = words
    .slice(Object.keys(env).length)
    .filter((word) => !['npm', 'run', '--silent', '--'].includes(word));
  return { env, args: script === 'readout' ? args : [script, ...args] };
}

function read(path: string): string {
  return readFileSync(join(REPOSITORY, path), 'utf8');
}
