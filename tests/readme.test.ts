import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const readme = readFileSync('README.md', 'utf8');
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };

test('the README begins with the two commands that a newcomer needs', () => {
  const [first] = /```sh\n(.*?)```/s.exec(readme)?.slice(1) ?? [];
  expect(first?.split('\n').map((line) => line.split(' #')[0]?.trim())).toEqual([
    'npm ci && npm start',
    'npm ci && npm test',
    '',
  ]);
});

test('continuous integration runs the README’s test command', () => {
  expect(readFileSync('.ci/run', 'utf8')).toContain('\nnpm ci && npm test\n');
});

test('every script that the README names is there', () => {
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w:-]+)/g)].map(([, name]) => name);
  expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
});

test('every command that the README names is there', () => {
  const named = [...readme.matchAll(/npm run readout -- ([a-z]+)/g)].map(([, name]) => name);
  const program = readFileSync('src/cli/run-program.ts', 'utf8');
  for (const name of named) expect(program).toContain(`  ${name}: async () =>`);
});

test('the README tells what every folder of src does', () => {
  const folders = globSync('src/*/');
  expect(folders.filter((folder) => !readme.includes(`\`${folder.replace(/\/$/, '')}/\``))).toEqual([]);
});
