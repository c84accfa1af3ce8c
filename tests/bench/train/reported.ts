/**
 * Trains the finding of reported speech on a corpus in brat stand-off (PolNeAR's training split): counts of words go into the
 * cue lexicon, hashed weights into the model file. Seeded, so that the same corpus gives the same files.
 *
 *   node tests/bench/train/reported.ts --gold TRAIN_DIR --scorer FILE [--dry]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { readPassages } from '../../../src/attribution/read-passages.ts';
import { type PackedModel, unpackModel } from '../../../src/attribution/reported/model.ts';
import { packWeights } from '../../../src/attribution/reported/weights.ts';
import { type Judged, judge, scoreByChoice, thresholdTable } from './choice-examples.ts';
import { type CueCounts, lexiconOf, strengthBy, sumCounts } from './cue-counts.ts';
import { learnLogistic, packLearner } from './gradient-descent.ts';
import { learnChain } from './learn-chain.ts';
import { examplesOf, type TrainingArticle, trainingArticle } from './reported-examples.ts';
import type { Scorer } from './scorer.ts';

const LEXICON = 'src/attribution/lexicon/cue-lexicon.json';
const MODEL = 'src/attribution/reported/model.json';

/** Bits of the hash, and pace; tuned by cross-validation within the training split. */
const CUE = { bits: 17, pace: { epochs: 5, step: 0.03, decay: 0.75 } };
const ARGUMENTS = { bits: 17, pace: { epochs: 6, step: 0.02, decay: 0.75 } };
const CHOICE = { bits: 14, pace: { epochs: 6, step: 0.03, decay: 0.8 } };

/** Candidates for the choice to learn from come from models that have not seen their article. */
const FOLDS = 3;

const { values } = parseArgs({
  options: { gold: { type: 'string' }, scorer: { type: 'string' }, dry: { type: 'boolean', default: false } },
});
if (!values.gold || !values.scorer) {
  console.error('usage: node tests/bench/train/reported.ts --gold TRAIN_DIR --scorer FILE [--dry]');
  process.exit(2);
}

const scorer = (await import(values.scorer)) as Scorer;
const articles = scorer
  .loadGold(values.gold)
  .map((gold) => trainingArticle(gold, readPassages(gold.text, plainTextBlocks(gold.text), 'en')));

const folds = Array.from({ length: FOLDS }, (_, fold) => {
  const { counts, packed } = learn(articles.filter((_, i) => i % FOLDS !== fold));
  const model = unpackModel(packed);
  const held = articles.filter((_, i) => i % FOLDS === fold);
  return held.map((article) => judge(scorer, article, model, strengthBy(counts)));
});
for (const [fold, held] of folds.entries()) {
  scoreByChoice(held, learnChoice(folds.filter((_, other) => other !== fold).flat()));
}
const { threshold, lines } = thresholdTable(scorer, folds.flat());
console.log(lines.join('\n'));

if (!values.dry) {
  const { counts, packed } = learn(articles);
  const model: PackedModel = { ...packed, choice: learnChoice(folds.flat()), threshold };
  writeFileSync(LEXICON, `${JSON.stringify(lexiconOf(counts), null, 2)}\n`);
  writeFileSync(MODEL, `${JSON.stringify(model, null, 2)}\n`);
}

function learn(training: readonly TrainingArticle[]): { counts: CueCounts; packed: PackedModel } {
  const counts = sumCounts(training.map((article) => article.counts));
  const examples = training.map((article) => examplesOf(article, counts));
  const cue = learnLogistic(
    examples.flatMap(({ cues }) => cues),
    CUE.bits,
    CUE.pace,
  );
  const chain = learnChain(
    examples.flatMap(({ chains }) => chains),
    ARGUMENTS.bits,
    ARGUMENTS.pace,
  );
  const packed = {
    cue: packLearner(cue),
    arguments: packLearner(chain.learner),
    transitions: [...chain.transitions],
    choice: packWeights([0], 1, 1),
    threshold: 0,
  };
  return { counts, packed };
}

function learnChoice(judged: readonly Judged[]) {
  const examples = judged.flatMap(({ passages }) => passages.flatMap((passage) => passage.examples));
  return packLearner(learnLogistic(examples, CHOICE.bits, CHOICE.pace));
}
