/**
 * Trains the choice of a quotation's speaker for languages other than English, on sentences of Universal Dependencies whose trees
 * tell who speaks: one folder a language with `gold.jsonl` and `text/`. Prints how well a language is read whose texts were left
 * out. Seeded, so that the same texts give the same file.
 *
 * English articles teach where speakers stand, too, in their own order and in that of languages whose verb stands second.
 *
 *   node tests/bench/train/languages.ts de=FOLDER fr=FOLDER es=FOLDER pt=FOLDER --english TRAIN_DIR --scorer FILE [--dry]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { featureNames } from '../../../src/attribution/languages/features.ts';
import { plant, scoreByTrees, type Tree } from '../../../src/attribution/speech/trees.ts';
import { boost, type Choice } from './boosting.ts';
import { isotonic } from './isotonic.ts';
import { englishExamples, type LanguageExample, languageExamples } from './language-examples.ts';
import type { Scorer } from './scorer.ts';

const MODEL = 'src/attribution/languages/model.json';

/** English articles are many: so many of them are passed over for each that is read. */
const EVERY = 3;

const ALL_WORDS = { minWords: 1, directJaccard: 0.8, contentJaccard: 0.5 };

const OPTIONS = { trees: 240, leaves: 12, rate: 0.06, leastWeight: 2, lambda: 5, features: 0.3, seed: 1 };

const { values, positionals } = parseArgs({
  options: {
    english: { type: 'string' },
    scorer: { type: 'string' },
    dry: { type: 'boolean', default: false },
  },
  allowPositionals: true,
});
if (positionals.length < 2) {
  console.error(
    'usage: node tests/bench/train/languages.ts de=FOLDER fr=FOLDER … [--english TRAIN_DIR --scorer FILE] [--dry]',
  );
  process.exit(2);
}
const languages = positionals.map((argument) => {
  const [tag = '', folder = ''] = argument.split('=');
  return { tag, examples: languageExamples(folder, tag) };
});

const englishOnes = values.english && values.scorer ? await readEnglish(values.english, values.scorer) : [];
const known = englishOnes.filter(({ right }) => right[0] !== 1);
console.log(
  `en: ${known.length} with a speaker, ${known.filter(({ right }) => right.includes(1)).length} within reach, ${englishOnes.length - known.length} nobody's`,
);

const judged = languages.flatMap(({ tag, examples }) => {
  const others = languages.filter((other) => other.tag !== tag).flatMap((other) => other.examples);
  const outcomes = judge(examples, grow([...others, ...englishOnes]));
  const known = examples.filter(({ right }) => right[0] !== 1);
  const reachable = known.filter(({ right }) => right.includes(1)).length;
  const named = outcomes.filter(({ isKnown }) => isKnown);
  const rightOnes = named.filter(({ right }) => right).length;
  const given = outcomes.filter(({ isKnown }) => !isKnown).length;
  console.log(
    `${tag}: ${known.length} with a speaker, ${reachable} within reach; left out: ${percent(rightOnes, known.length)} right of all, ${percent(rightOnes, named.length)} of those named; ${given} of ${examples.length - known.length} others given to somebody`,
  );
  return outcomes;
});
report('leave-one-language-out', judged);

const confidence = isotonic(judged.filter(({ isKnown }) => isKnown));
const trees = grow([...languages.flatMap(({ examples }) => examples), ...englishOnes]);
if (!values.dry) writeFileSync(MODEL, `${JSON.stringify({ features: featureNames, trees, confidence })}\n`);

function report(
  title: string,
  outcomes: readonly { score: number; right: boolean; isKnown: boolean }[],
): void {
  for (const least of [0.5, 0.6, 0.7, 0.8, 0.9, 0.95]) {
    const sure = outcomes.filter(({ score, isKnown }) => isKnown && score >= least);
    console.log(
      `${title}, probability from ${least} on: ${sure.length} named, ${percent(sure.filter(({ right }) => right).length, sure.length)} right`,
    );
  }
}

async function readEnglish(folder: string, file: string): Promise<LanguageExample[]> {
  const scorer = (await import(file)) as Scorer;
  return englishExamples(scorer.loadGold(folder, ALL_WORDS), scorer, EVERY);
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
}

function grow(examples: readonly LanguageExample[]): Tree[] {
  const usable = examples.filter(({ right }) => right.includes(1));
  const choices: Choice[] = [];
  for (const { rows } of usable) {
    const start = choices.at(-1)?.to ?? 0;
    choices.push({ from: start, to: start + rows.length });
  }
  const right = Uint8Array.from(usable.flatMap((example) => example.right));
  return boost(
    usable.flatMap(({ rows }) => rows),
    right,
    choices,
    OPTIONS,
    () => {},
  );
}

/** How probable the chosen speaker of each quotation is, and whether the choice is right; without those given to nobody. */
function judge(examples: readonly LanguageExample[], grown: readonly Tree[]) {
  const forest = plant(grown);
  return examples.flatMap(({ rows, right, acceptable, phrases }) => {
    const scores = rows.map((row) => scoreByTrees(forest, row));
    const best = scores.indexOf(Math.max(...scores));
    if (best === 0) return [];
    const top = scores[best] ?? 0;
    const sum = (of: readonly number[]) => of.reduce((total, score) => total + Math.exp(score - top), 0);
    const own = scores.filter((_, i) => phrases[i] === phrases[best]);
    return [{ score: sum(own) / sum(scores), right: acceptable[best] === true, isKnown: right[0] !== 1 }];
  });
}
