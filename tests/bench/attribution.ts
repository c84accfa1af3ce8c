/**
 * Measures attribution on a corpus in brat stand-off (PolNeAR): the scorer's own table, whether confidence keeps its word, and
 * the speed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { attribute } from '../../src/attribution/attribute.ts';
import { NAMED_FROM, REPORTED_FROM } from '../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';
import { judgePersons } from './judge-person.ts';
import { judgeReported } from './judge-reported.ts';
import { formatReliability, rangeOf, reliabilityOf } from './reliability.ts';
import type { Scorer } from './train/scorer.ts';

const ARTICLE_WORDS = 800;
/** Seconds after which V8 has compiled what it will, as in the build of an archive: after 8 it is still a fifth slower. */
const WARM_UP = 20;
/** The round in the middle counts: single ones differ by a fifth where others work beside. */
const ROUNDS = 7;

/** A mixed quotation may hold no more than a word or two in quotation marks. */
const EVERY_STRETCH = { minWords: 1, directJaccard: 0.8, contentJaccard: 0.5 };

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    errors: { type: 'string', default: '0' },
    out: { type: 'string' },
    named: { type: 'boolean', default: false },
  },
});
if (!values.gold || !values.scorer) {
  console.error(
    'usage: npm run bench:attribution -- --gold DIR --scorer FILE [--errors N] [--out FILE.jsonl] [--named]',
  );
  process.exit(2);
}

const folder = join(values.gold, 'text');
const articles = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .sort()
  .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
const context = { language: 'en', published: null, speakers: [] };
const quotesOf = (text: string) => attribute(text, plainTextBlocks(text), context);

const words = articles.reduce((sum, { text }) => sum + text.split(/\s+/).length, 0);
const { found, seconds: firstSeconds } = attributeAll();
let spent = firstSeconds;
while (spent < WARM_UP) spent += attributeAll().seconds;
const rounds = Array.from({ length: ROUNDS }, () => attributeAll().seconds).sort((a, b) => a - b);
const seconds = rounds[ROUNDS >> 1] ?? Number.NaN;

const output = values.out ?? join(mkdtempSync(join(tmpdir(), 'attribution-')), 'system.jsonl');
writeFileSync(output, [...found].map(([file, quotes]) => `${JSON.stringify({ file, quotes })}\n`).join(''));
const arguments_ = ['--gold', values.gold, '--system', output, '--errors', values.errors];
spawnSync(process.execPath, [values.scorer, ...arguments_], { stdio: 'inherit' });

const scorer = (await import(resolve(values.scorer))) as Scorer;
const judged = scorer
  .loadGold(values.gold, EVERY_STRETCH)
  .flatMap((article) => judgePersons(scorer, article, found.get(article.file) ?? []));
console.log(
  `\n${formatReliability('direct and mixed quotations', [...reliabilityOf(judged), rangeOf(judged, NAMED_FROM)])}`,
);
console.log(`  the last line: those that are named, from ${NAMED_FROM} on`);
const reported = scorer
  .loadGold(values.gold)
  .flatMap((article) => judgeReported(scorer, article, found.get(article.file) ?? []));
console.log(
  `\n${formatReliability('reported speech', [...reliabilityOf(reported), rangeOf(reported, REPORTED_FROM)])}`,
);
console.log(`  the last line: what is shown, from ${REPORTED_FROM} on`);
if (values.named)
  for (const { quote, mention, person } of judged) {
    if (person !== false || quote.confidence < NAMED_FROM) continue;
    console.log(
      `${quote.confidence.toFixed(3)} ${quote.basis} ${mention ? 'right mention, wrong person' : 'wrong mention'}: ${quote.name}`,
    );
  }

console.log(
  `\nspeed: ${speedOf(seconds)} articles of ${ARTICLE_WORDS} words per second of one core's time, garbage collection included; ${speedOf(firstSeconds)} in the first round, in which the engine compiles the program`,
);

/** Attributes all articles once, in so many seconds of all threads' time. */
function attributeAll() {
  const before = process.cpuUsage();
  const found = new Map(articles.map(({ file, text }) => [file, quotesOf(text)]));
  const { user, system } = process.cpuUsage(before);
  return { found, seconds: (user + system) / 1e6 };
}

function speedOf(seconds: number): number {
  return Math.round(words / ARTICLE_WORDS / seconds);
}
