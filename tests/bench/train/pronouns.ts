/**
 * Trains whom “he” and “she” mean on the GAP corpus and on the sources of a corpus in brat stand-off (PolNeAR). Seeded, so that the same corpus gives the same file. Pronouns before the
 * judged one are linked by the model as it stands, so that a second run learns from the first one’s links.
 *
 *   node tests/bench/train/pronouns.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { pronounRow } from '../../../src/attribution/names/link-pronouns.ts';
import { PRONOUN_FEATURES } from '../../../src/attribution/names/pronoun-features.ts';
import { plant, scoreByTrees, type Tree } from '../../../src/attribution/speech/trees.ts';
import { boost, type Choice } from './boosting.ts';
import { isotonic } from './isotonic.ts';
import { type PronounExample, pronounExamples, pronounSourceExamples } from './pronoun-examples.ts';
import type { Scorer } from './scorer.ts';

const MODEL = 'src/attribution/names/pronoun-model.json';
const OPTIONS = { trees: 120, leaves: 6, rate: 0.1, leastWeight: 3, lambda: 5, features: 0.5, seed: 1 };
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    gap: { type: 'string', multiple: true },
    gold: { type: 'string' },
    scorer: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
});
if (!values.gap || !values.gold || !values.scorer) {
  console.error(
    'usage: node tests/bench/train/pronouns.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry]',
  );
  process.exit(2);
}
const scorer = (await import(values.scorer)) as Scorer;
const news = scorer.loadGold(values.gold).map((article) => pronounSourceExamples(article, scorer));
const features = Object.values(PRONOUN_FEATURES);
const examples = values.gap.flatMap(pronounExamples);
const named = examples.filter(({ isNamed, isSubject }) => isNamed && isSubject);
const share = (some: readonly boolean[]) =>
  `${((100 * some.filter(Boolean).length) / some.length).toFixed(1)} %`;
console.log(`${examples.length} pronouns, ${named.length} of them of one of the two names`);
console.log(
  `reachable ${share(named.map(({ right }) => right.includes(true)))}, linked today ${share(named.map(({ linkedRight }) => linkedRight))}`,
);

const newsJudged: ReturnType<typeof judge>[] = [];
const judged = Array.from({ length: FOLDS }, (_, fold) => {
  const unseen = (_: unknown, i: number) => i % FOLDS === fold;
  const seen = (_: unknown, i: number) => i % FOLDS !== fold;
  const trees = grow([...examples.filter(seen), ...news.filter(seen).flat()]);
  const newsRight = news
    .filter(unseen)
    .flat()
    .map((example) => judge(example, trees));
  console.log(`fold: ${share(newsRight.map(({ right }) => right))} right in news`);
  newsJudged.push(...newsRight);
  return examples.filter(unseen).map((example) => judge(example, trees));
});
for (const fold of judged)
  console.log(
    `fold: ${share(fold.filter(({ isNamed, isSubject }) => isNamed && isSubject).map(({ right }) => right))} right`,
  );
console.log(
  `cross-validated: ${share(
    judged
      .flat()
      .filter(({ isNamed, isSubject }) => isNamed && isSubject)
      .map(({ right }) => right),
  )} right`,
);
if (!values.dry) {
  const confidence = isotonic(newsJudged.filter(({ score }) => score > 0));
  const trees = grow([...examples, ...news.flat()]);
  writeFileSync(MODEL, `${JSON.stringify({ features: Object.keys(PRONOUN_FEATURES), trees, confidence })}\n`);
}

function grow(from: readonly PronounExample[]): Tree[] {
  const usable = from.filter(({ right }) => right.includes(true));
  const choices: Choice[] = [];
  for (const { right } of usable) {
    const start = choices.at(-1)?.to ?? 0;
    choices.push({ from: start, to: start + right.length });
  }
  const rows = usable.flatMap((example) =>
    example.choices.map((choice) => Float32Array.from(pronounRow(choice, features))),
  );
  const right = Uint8Array.from(usable.flatMap((example) => example.right.map(Number)));
  return boost(rows, right, choices, OPTIONS, () => {});
}

function judge({ choices, right, isNamed, isSubject }: PronounExample, trees: readonly Tree[]) {
  const forest = plant(trees);
  const scores = choices.map((choice) => scoreByTrees(forest, pronounRow(choice, features)));
  const top = Math.max(...scores);
  const score = scores.length === 0 ? 0 : 1 / scores.reduce((sum, one) => sum + Math.exp(one - top), 0);
  return { score, right: right[scores.indexOf(top)] ?? false, isNamed, isSubject };
}
