import { spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** Another site generator: what it needs beside the articles, and how it is run. */
export interface Peer {
  name: string;
  files: Record<string, string>;
  args: readonly string[];
  /** Says where it is, having fetched it into the folder if need be; null where it can't be had. */
  find(cache: string): Program | null;
}

export interface Program {
  /** Its command and the arguments that stand before all others. */
  command: readonly string[];
  env?: Record<string, string>;
}

const ELEVENTY = '@11ty/eleventy@3.1.8';
/** Debian's Hugo, and what it needs that a bare Debian lacks. */
const HUGO = ['hugo', 'libsass1', 'libwebp7'];

const page = (headline: string, content: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head><body><h1>${headline}</h1><article>${content}</article></body></html>\n`;

/** Generators that lay out the same articles as plainly as plain Astro does: shown for orientation. */
export const peers: readonly Peer[] = [
  {
    name: 'Eleventy 3, cold',
    files: {
      'package.json': '{"type": "module"}',
      'eleventy.config.js': `export default (config) => {
  config.addGlobalData('layout', 'article.njk');
  return { dir: { input: 'content', includes: '../layouts', output: 'dist' }, markdownTemplateEngine: false };
};
`,
      'layouts/article.njk': page('{{ headline }}', '{{ content | safe }}'),
    },
    args: ['--quiet'],
    find(cache) {
      const folder = path.join(cache, 'eleventy');
      const program = path.join(folder, 'node_modules/@11ty/eleventy/cmd.cjs');
      if (!existsSync(program)) run('npm', ['install', '--no-save', '--prefix', folder, ELEVENTY]);
      return existsSync(program) ? { command: [process.execPath, program] } : null;
    },
  },
  {
    name: 'Hugo, cold',
    files: {
      'hugo.toml': 'disableKinds = ["home", "section", "taxonomy", "term", "RSS", "sitemap", "404"]\n',
      'layouts/_default/single.html': page('{{ .Params.headline }}', '{{ .Content }}'),
    },
    args: ['--quiet', '--destination', 'dist'],
    find(cache) {
      if (run('hugo', ['version'])) return { command: ['hugo'] };
      const folder = path.join(cache, 'hugo');
      const program = path.join(folder, 'usr/bin/hugo');
      if (!existsSync(program)) {
        mkdirSync(folder, { recursive: true });
        run('apt-get', ['download', ...HUGO], folder);
        for (const file of globSync('*.deb', { cwd: folder })) run('dpkg-deb', ['-x', file, '.'], folder);
      }
      const libraries = globSync('usr/lib/*', { cwd: folder }).map((library) => path.join(folder, library));
      const env = { LD_LIBRARY_PATH: libraries.join(':') };
      return run(program, ['version'], folder, env) ? { command: [program], env } : null;
    },
  },
];

/** Whether a program could be run, and did what it was to do. */
function run(program: string, args: readonly string[], cwd = '.', env: Record<string, string> = {}): boolean {
  const options = { cwd, env: { ...process.env, ...env }, stdio: 'ignore' } as const;
  return spawnSync(program, args, options).status === 0;
}
