import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type hosts, paperFiles } from '../../src/cli/paper-files.ts';
import { sitePolicies } from '../../src/cli/site-policies.ts';
import { writeNew } from '../../src/cli/write-new.ts';
import { readoutOptions } from '../../src/settings/options.ts';
import { runCommand } from './run-command.ts';
import { temporaryFolder } from './run-readout.ts';

const ENGINE = 'file:engine.tgz';
const paper = (host?: (typeof hosts)[number]) => paperFiles({ title: 'The “Post”', host, engine: ENGINE });
const file = (host: (typeof hosts)[number], name: string) => paper(host).get(name) ?? '';

describe('a new paper', () => {
  test('has content in which nothing is wrong', async () => {
    const folder = temporaryFolder();
    const files = new Map([...paper()].filter(([name]) => name.startsWith('content/')));
    writeNew(folder, files);
    const { code, stdout, stderr } = await runCommand(folder, ['check', '--strict']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('1 article, no problems');
  });

  test('shows every setting that there is', () => {
    const config = paper().get('astro.config.ts') ?? '';
    const shown = Object.keys(readoutOptions.shape).filter((name) => !config.includes(`${name}:`));
    expect(shown).toEqual([]);
    expect(config).toContain('title: "The “Post”",');
  });

  test('has the commands as scripts, the engine from where it is, and nothing else', () => {
    const manifest = JSON.parse(paper().get('package.json') ?? '');
    expect(manifest.scripts).toEqual({
      start: 'readout start',
      build: 'readout build',
      dev: 'readout dev',
      test: 'readout test',
      readout: 'readout',
    });
    expect(Object.keys(manifest.dependencies)).toEqual(['@readout-press/readout', 'astro']);
    expect(manifest.dependencies['@readout-press/readout']).toBe(ENGINE);
  });

  test('gets no article anew that its owner has taken away, when a recipe is added, and its name steers no terminal', async () => {
    const paper = 'paper\u001b[31m';
    const folder = temporaryFolder({
      [`${paper}/astro.config.mjs`]: 'export default {};',
      [`${paper}/package.json`]: '{}',
    });
    const { stdout } = await runCommand(folder, ['init', paper, '--host', 'netlify']);
    expect(stdout).toContain('made  paper␛[31m/netlify.toml\n');
    expect(stdout).not.toContain('\u001b');
    expect(stdout).not.toContain('content/');
    expect(existsSync(path.join(folder, paper, 'content'))).toBe(false);
  });

  test('has a name that npm and hosts take', () => {
    const manifestOf = (title: string) => paperFiles({ title, engine: ENGINE }).get('package.json') ?? '';
    const nameOf = (title: string) => JSON.parse(manifestOf(title)).name;
    expect(['Häfen & Mehr', 'Порт', 'x'.repeat(99)].map(nameOf)).toEqual([
      'hafen-mehr',
      'paper',
      'x'.repeat(50),
    ]);
  });

  test('keeps what was in its folder, and completes a package.json', () => {
    const folder = temporaryFolder({
      'astro.config.ts': 'mine',
      'package.json': JSON.stringify({
        name: 'mine',
        scripts: { test: 'echo "Error: no test specified" && exit 1', lint: 'lint' },
        dependencies: { '@readout-press/readout': 'file:../mine.tgz' },
      }),
    });
    expect(writeNew(folder, paper()).kept).toEqual(['package.json', 'astro.config.ts']);
    expect(readFileSync(path.join(folder, 'astro.config.ts'), 'utf8')).toBe('mine');
    expect(JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))).toMatchObject({
      name: 'mine',
      type: 'module',
      scripts: { test: 'readout test', lint: 'lint', start: 'readout start' },
      dependencies: { '@readout-press/readout': 'file:../mine.tgz' },
    });
  });
});

describe('the recipes', () => {
  test('check, build with the address, publish, and bring the ledgers back', () => {
    const { on, permissions, jobs } = parse(file('github', '.github/workflows/publish.yml'));
    expect(on.schedule).toEqual([{ cron: expect.any(String) }]);
    expect(permissions).toEqual({ contents: 'write', pages: 'write', 'id-token': 'write' });
    const steps = jobs.publish.steps as { run?: string; uses?: string; env?: object }[];
    expect(steps.find(({ run }) => run?.startsWith('npm test'))?.env).toEqual({
      READOUT_URL: expect.stringMatching(/ steps\.pages\.outputs\.base_url \}\}\/$/),
    });
    expect(steps.some(({ run }) => run?.includes('git add content/permalinks'))).toBe(true);
    expect(steps.at(-1)?.uses).toMatch(/^actions\/deploy-pages@/);
    for (const host of ['netlify', 'cloudflare'] as const) {
      const ledgers = parse(file(host, '.github/workflows/ledgers.yml'));
      expect(ledgers.permissions).toEqual({ contents: 'write' });
      expect(ledgers.on.schedule).toEqual([{ cron: expect.any(String) }]);
    }
  });

  test.each([
    ['netlify', 'netlify.toml', (name: string, value: string) => `${name} = "${value}"`],
    ['cloudflare', 'public/_headers', (name: string, value: string) => `${name}: ${value}`],
    ['nginx', 'nginx.conf', (name: string, value: string) => `add_header ${name} ${value} always;`],
  ] as const)('of %s send the headers that npm start sends', (host, name, line) => {
    const recipe = file(host, name);
    for (const [header, value] of Object.entries(sitePolicies)) {
      expect(host === 'nginx' ? recipe.replaceAll('"', '') : recipe).toContain(line(header, value));
    }
  });
});
