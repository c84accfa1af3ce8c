/**
 * Trains the choice of a quotation's speaker on a corpus in brat stand-off (PolNeAR's training split): word odds, trees and
 * the curve from probability to confidence go into one file. Seeded, so that the same corpus gives the same file.
 *
 *   node tests/bench/train/speakers.ts --gold TRAIN_DIR --scorer FILE [--dev DEV_DIR] [--dry]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { speakerFeatureNames } from '../../../src/attribution/speech/features.ts';
import type { Tree } from '../../../src/attribution/speech/trees.ts';
import { isotonic } from './isotonic.ts';
import { learnOdds } from './learn-odds.ts';
import { judgeSpeakers, learnSpeakers } from './learn-speakers.ts';
import type { Scorer } from './scorer.ts';
import { type ReadArticle, readArticle, type SpeakerExample, speakerExamples } from './speaker-examples.ts';

const MODEL = 'src/attribution/speech/model.json';

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
const first = learn(examplesOf(articles.filter((_, i) => i % HELD !== 0)), held);
const confidence = isotonic(judgeSpeakers(held, first));
const trees = learn(examples, dev);
if (!values.dry)
  writeFileSync(MODEL, `${JSON.stringify({ features: speakerFeatureNames, odds, trees, confidence })}\n`);

function examplesOf(some: readonly ReadArticle[]): SpeakerExample[] {
  return some.flatMap((article) => speakerExamples(article, odds, scorer));
}

function learn(from: readonly SpeakerExample[], unseen: readonly SpeakerExample[]): Tree[] {
  return learnSpeakers(from, (trees, loss) => {
    const judged = judgeSpeakers(unseen, trees);
    const share = judged.filter((one) => one.right).length / Math.max(1, judged.length);
    console.log(
      `${trees.length} trees: loss ${loss.toFixed(3)}, unseen speakers ${(100 * share).toFixed(1)} %`,
    );
  });
}
