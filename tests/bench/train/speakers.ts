/**
 * Trains the choice of a quotation's speaker on a corpus in brat stand-off (PolNeAR's training split): word odds, trees and
 * the curve from probability to confidence go into one file. Seeded, so that the same corpus gives the same file.
 *
 *   node tests/bench/train/speakers.ts --gold TRAIN_DIR --scorer FILE [--dev DEV_DIR] [--dry]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plant, scoreByTrees, type Tree } from '../../../src/attribution/speech/trees.ts';
import { boost, type Choice } from './boosting.ts';
import { isotonic } from './isotonic.ts';
import { learnOdds } from './learn-odds.ts';
import type { Scorer } from './scorer.ts';
import { type ReadArticle, readArticle, type SpeakerExample, speakerExamples } from './speaker-examples.ts';

const MODEL = 'src/attribution/speech/model.json';

/** More trees, or more leaves each, gain on train and nothing on dev. */
const OPTIONS = {
  trees: 300,
  leaves: 12,
  rate: 0.1,
  leastWeight: 4,
  lambda: 5,
  features: 0.5,
  seed: 1,
};

/** Every fifth article is kept from a first model, whose errors on it tell how far its probabilities can be trusted. */
const HELD = 5;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    scorer: { type: 'string' },
    dev: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
if (!values.gold || !values.scorer) {
  console.error(
    'usage: node tests/bench/train/speakers.ts --gold TRAIN_DIR --scorer FILE [--dev DEV_DIR] [--dry]',
  );
  process.exit(2);
}
const scorer = (await import(values.scorer)) as Scorer;
const ALL_WORDS = { minWords: 1, directJaccard: 0.8, contentJaccard: 0.5 };
const read = (folder: string) => scorer.loadGold(folder, ALL_WORDS).map(readArticle);

const articles = read(values.gold);
const odds = learnOdds(articles, scorer);
const examples = examplesOf(articles);
const dev = values.dev ? examplesOf(read(values.dev)) : [];

const held = examplesOf(articles.filter((_, i) => i % HELD === 0));
const first = grow(examplesOf(articles.filter((_, i) => i % HELD !== 0)), held);
const confidence = isotonic(judge(held, first));
const trees = grow(examples, dev);
if (!values.dry) writeFileSync(MODEL, `${JSON.stringify({ odds, trees, confidence })}\n`);

function examplesOf(some: readonly ReadArticle[]): SpeakerExample[] {
  return some.flatMap((article) => speakerExamples(article, odds, scorer));
}

function grow(from: readonly SpeakerExample[], test: readonly SpeakerExample[]): Tree[] {
  const usable = from.filter(({ right }) => right.includes(1));
  const choices: Choice[] = [];
  for (const { rows } of usable) {
    const start = choices.at(-1)?.to ?? 0;
    choices.push({ from: start, to: start + rows.length });
  }
  console.log(`${usable.length} of ${from.length} quotations have their speaker among the candidates`);
  const rows = usable.flatMap((example) => example.rows);
  const right = Uint8Array.from(usable.flatMap((example) => example.right));
  return boost(rows, right, choices, OPTIONS, (tree, grown, loss) => {
    if ((tree + 1) % 100 !== 0) return;
    const judged = judge(test, grown);
    const share = judged.filter((one) => one.right).length / Math.max(1, judged.length);
    console.log(`${tree + 1} trees: loss ${loss.toFixed(3)}, unseen speakers ${(100 * share).toFixed(1)} %`);
  });
}

/** How probable the chosen speaker of each quotation is, and whether the choice is right; without those given to nobody. */
function judge(some: readonly SpeakerExample[], grown: readonly Tree[]): { score: number; right: boolean }[] {
  const forest = plant(grown);
  return some.flatMap(({ rows, mentions, acceptable }) => {
    const scores = rows.map((row) => scoreByTrees(forest, row));
    const best = scores.indexOf(Math.max(...scores));
    if (best === 0) return [];
    const top = scores[best] ?? 0;
    const sum = (of: readonly number[]) => of.reduce((total, score) => total + Math.exp(score - top), 0);
    const own = scores.filter((_, i) => mentions[i] === mentions[best]);
    return [{ score: sum(own) / sum(scores), right: acceptable[best] ?? false }];
  });
}
