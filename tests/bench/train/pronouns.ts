/**
 * Trains whom “he” and “she” mean on the GAP corpus and on the sources of a corpus in brat stand-off (PolNeAR), and says by
 * five-fold cross-validation how often it is right on texts that it has not seen. Seeded, so that the same corpora give the same
 * file.
 *
 *   node tests/bench/train/pronouns.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry] [--without FEATURE]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import {
  pronounFeatureNames as names,
  type PronounModel,
} from '../../../src/attribution/names/link-pronouns.ts';
import { isotonic } from './isotonic.ts';
import { learnPronouns } from './learn-pronouns.ts';
import {
  gapTexts,
  newsText,
  type PronounExample,
  type PronounText,
  pronounExamples,
} from './pronoun-examples.ts';
import type { Scorer } from './scorer.ts';
import { mean, percent, spread } from './spread.ts';

const MODEL = 'src/attribution/names/pronoun-model.json';
const FOLDS = 5;

const { values } = parseArgs({
  options: {
    gap: { type: 'string', multiple: true },
    gold: { type: 'string' },
    scorer: { type: 'string' },
    dry: { type: 'boolean', default: false },
    errors: { type: 'string' },
    without: { type: 'string', multiple: true, default: [] },
  },
});
if (!values.gap || !values.gold || !values.scorer) {
  console.error(
    'usage: node tests/bench/train/pronouns.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry] [--without FEATURE]',
  );
  process.exit(2);
}
const scorer = (await import(values.scorer)) as Scorer;
const gap = values.gap.flatMap(gapTexts);
const news = scorer.loadGold(values.gold).map((article) => newsText(article, scorer));
const left = new Set(values.without.map((name) => names.indexOf(name)));

const judged = { gap: [] as PronounExample[][], news: [] as PronounExample[][] };
for (let fold = 0; fold < FOLDS; fold++) {
  const isUnseen = (_: unknown, i: number) => i % FOLDS === fold;
  const isSeen = (_: unknown, i: number) => i % FOLDS !== fold;
  const model = learnPronouns([...gap.filter(isSeen), ...news.filter(isSeen)], left);
  judged.gap.push(read(gap.filter(isUnseen), model));
  judged.news.push(read(news.filter(isUnseen), model));
}
const subjects = judged.gap.map((fold) => fold.filter(({ isSubject }) => isSubject));
tell('“he” and “she” of GAP that mean one of the two names', subjects);
tell('all pronouns of GAP that do', judged.gap);
tell('“he” and “she” that are sources in news', judged.news);
const kinds = Object.entries(Object.groupBy(subjects.flat(), kindOf));
for (const [kind, some] of kinds) console.log(`  ${kind}: ${some?.length}`);

if (values.errors)
  for (const { label, text, at, linked, rows } of subjects
    .flat()
    .filter((one) => kindOf(one).startsWith(values.errors as string)))
    console.log(
      `\n${label} GOT ${linked?.member.name} (${linked?.confidence.toFixed(2)}) of ${rows.length}\n${text.slice(0, at)}⟦${text.slice(at)}`,
    );

if (!values.dry) {
  const observations = judged.news.flat().flatMap(({ linked, ...one }) => {
    return linked ? [{ score: linked.confidence, right: one.isRight(linked.member) }] : [];
  });
  const { trees } = learnPronouns([...gap, ...news], left);
  writeFileSync(MODEL, `${JSON.stringify({ features: names, trees, confidence: isotonic(observations) })}\n`);
}

function read(texts: readonly PronounText[], model: PronounModel): PronounExample[] {
  return texts.flatMap((text) => pronounExamples(text, model));
}

function isRight({ linked, isRight: means }: PronounExample): boolean {
  return linked !== null && means(linked.member);
}

function kindOf(example: PronounExample): string {
  if (isRight(example)) return 'right';
  if (example.rows.length === 0) return 'within quotation marks, or nobody named';
  if (!example.right.includes(true)) return 'the name not found';
  const { member } = example.linked as { member: { personhood: number } };
  return member.personhood >= 0.5 ? 'somebody else' : 'a place, a body, or a name that may be one';
}

function tell(what: string, folds: readonly PronounExample[][]): void {
  const shares = folds.map((fold) => mean(fold.map((one) => (isRight(one) ? 1 : 0))));
  const all = folds.flat();
  const reachable = mean(all.map(({ right }) => (right.includes(true) ? 1 : 0)));
  console.log(
    `${what}: ${percent(mean(all.map((one) => (isRight(one) ? 1 : 0))))} of ${all.length} right, folds ${spread(shares)}; among the candidates ${percent(reachable)}`,
  );
}
