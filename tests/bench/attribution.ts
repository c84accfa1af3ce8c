import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    errors: { type: 'string', default: '0' },
    out: { type: 'string' },
  },
});

if (!values.gold || !values.scorer) {
  console.error(
    'usage: npm run bench:attribution -- --gold DIR --scorer FILE [--errors N] [--out FILE.jsonl]',
  );
  process.exit(2);
}

const folder = join(values.gold, 'text');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const context = { language: 'en', published: null, speakers: [] };

const started = performance.now();
const lines = articles.map(({ file, text }) =>
  JSON.stringify({ file, quotes: attribute(text, plainTextBlocks(text), context) }),
);
const seconds = (performance.now() - started) / 1000;

const system = values.out ?? join(mkdtempSync(join(tmpdir(), 'attribution-')), 'system.jsonl');
writeFileSync(system, `${lines.join('\n')}\n`);
const scorer = [values.scorer, '--gold', values.gold, '--system', system, '--errors', values.errors];
spawnSync(process.execPath, scorer, { stdio: 'inherit' });

const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
console.log(`\nspeed: ${Math.round(words / 800 / seconds)} articles of 800 words per second`);
