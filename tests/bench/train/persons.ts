/**
 * Calibrates confidence on persons, and cross-validates the choice of speakers: of the training articles each fifth is read by
 * models that have learnt from the four others (word odds, speakers, pronouns), so that what they get right tells how far such
 * a confidence can be trusted. Seeded; a process for each fold.
 *
 *   node tests/bench/train/persons.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry] [--keep FOLDS.json] [--models DIR]
 *
 * With `--models` what each fold has learnt is kept in that folder and taken from there the next time, which saves the
 * learning where only the reading has changed.
 */
import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { attribute } from '../../../src/attribution/attribute.ts';
import { LEARNT, type Models, shareOf } from '../../../src/attribution/models.ts';
import { NAMED_FROM } from '../../../src/attribution/named-from.ts';
import { plainTextBlocks } from '../../../src/attribution/plain-text-blocks.ts';
import { plant, type Tree } from '../../../src/attribution/speech/trees.ts';
import type { WordOdds } from '../../../src/attribution/speech/word-odds.ts';
import { type Judgement, judgePersons } from '../judge-person.ts';
import { formatReliability, reliabilityOf } from '../reliability.ts';
import { isotonic } from './isotonic.ts';
import { learnOdds } from './learn-odds.ts';
import { learnPronouns } from './learn-pronouns.ts';
import { learnSpeakers } from './learn-speakers.ts';
import { gapTexts, newsText } from './pronoun-examples.ts';
import type { Scorer } from './scorer.ts';
import { readArticle, speakerExamples } from './speaker-examples.ts';
import { mean, percent, spread } from './spread.ts';

const FILE = 'src/attribution/persons.json';
const FOLDS = 5;
/** Of those named from the limit on, so many persons are to be right. */
const WANTED = 0.97;
const EVERY_STRETCH = { minWords: 1, directJaccard: 0.8, contentJaccard: 0.5 };

const { values } = parseArgs({
  options: {
    gap: { type: 'string', multiple: true },
    gold: { type: 'string' },
    scorer: { type: 'string' },
    dry: { type: 'boolean', default: false },
    keep: { type: 'string' },
    models: { type: 'string' },
    fold: { type: 'string' },
  },
});
if (!values.gap || !values.gold || !values.scorer) {
  console.error(
    'usage: node tests/bench/train/persons.ts --gap FILE.tsv [--gap FILE.tsv] --gold TRAIN_DIR --scorer FILE [--dry] [--keep FOLDS.json]',
  );
  process.exit(2);
}
const { gap, gold } = values;
const scorer = (await import(values.scorer)) as Scorer;

/** What a fold's models make of its articles. */
interface Fold {
  /** Of the direct quotations, as the scorer counts them. */
  speaker: number;
  judged: Judgement[];
}

if (values.fold === undefined) await together();
else process.stdout.write(JSON.stringify(readFold(Number(values.fold))));

async function together(): Promise<void> {
  const folds = await Promise.all(
    Array.from({ length: FOLDS }, async (_, fold) => {
      const { stdout } = await promisify(execFile)(
        process.execPath,
        [...process.argv.slice(1), '--fold', String(fold)],
        { maxBuffer: 1 << 28 },
      );
      return JSON.parse(stdout) as Fold;
    }),
  );
  if (values.keep) writeFileSync(values.keep, JSON.stringify(folds));
  const speakers = folds.map(({ speaker }) => speaker);
  console.log(`speaker of direct quotations: ${percent(mean(speakers))} right, folds ${spread(speakers)}`);
  // What is told of each fold is by the curve of the four others.
  const unseen = folds.map(({ judged }, fold) => {
    const curve = curveOf(folds.filter((_, i) => i !== fold).flatMap((other) => other.judged));
    return judged.map((one) => ({ ...one, confidence: shareOf(curve, one.confidence) }));
  });
  console.log(formatReliability('direct and mixed quotations', reliabilityOf(unseen.flat())));
  for (const limit of [limitOf(unseen.flat()), NAMED_FROM]) tellOf(unseen, limit);
  if (values.dry) return;
  writeFileSync(FILE, `${JSON.stringify({ confidence: curveOf(folds.flatMap(({ judged }) => judged)) })}\n`);
}

function tellOf(unseen: readonly Judgement[][], limit: number): void {
  const named = unseen.map((some) => some.filter(({ confidence }) => confidence >= limit));
  const right = percent(personsRight(named.flat()));
  const strict = named.flat().map((one) => (one.isPassedOver ? { ...one, person: false } : one));
  const judged = named.flat().filter(({ person }) => person !== null).length;
  console.log(
    `from a confidence of ${limit} on ${right} of ${judged} persons are right, folds ${spread(named.map(personsRight))}; ${named.flat().length} of ${unseen.flat().length} quotations with a speaker are named; with what was passed over counted as wrong ${percent(personsRight(strict))}`,
  );
}

/** What a fold learns: from the articles of the others. */
interface FoldModels {
  odds: WordOdds;
  speakers: Tree[];
  pronouns: Tree[];
}

function learnFold(fold: number): FoldModels {
  const kept = values.models && join(values.models, `fold-${fold}.json`);
  if (kept && existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8'));
  const isSeen = (_: unknown, i: number) => i % FOLDS !== fold;
  const seen = scorer
    .loadGold(gold as string, EVERY_STRETCH)
    .filter(isSeen)
    .map(readArticle);
  const odds = learnOdds(seen, scorer);
  const speakers = learnSpeakers(seen.flatMap((article) => speakerExamples(article, odds, scorer)));
  const usual = scorer.loadGold(gold as string).filter(isSeen);
  const news = usual.map((article) => newsText(article, scorer));
  const { trees: pronouns } = learnPronouns([...(gap as string[]).flatMap(gapTexts), ...news]);
  if (kept) writeFileSync(kept, JSON.stringify({ odds, speakers, pronouns }));
  return { odds, speakers, pronouns };
}

function readFold(fold: number): Fold {
  const isUnseen = (_: unknown, i: number) => i % FOLDS === fold;
  const articles = scorer.loadGold(gold as string, EVERY_STRETCH);
  const usual = scorer.loadGold(gold as string);
  const { odds, speakers, pronouns } = learnFold(fold);
  const models: Models = {
    speakers: { ...LEARNT.speakers, odds, forest: plant(speakers) },
    pronouns: { forest: plant(pronouns), confidence: LEARNT.pronouns.confidence },
    persons: [],
  };
  const context = { language: 'en', published: null, speakers: [] };
  const unseen = articles.filter(isUnseen);
  const found = new Map(
    unseen.map(({ file, text }) => [file, attribute(text, plainTextBlocks(text), context, models)]),
  );
  const { result } = scorer.score(usual.filter(isUnseen), found, { ci: false });
  const judged = unseen.flatMap((article) =>
    judgePersons(scorer, article, found.get(article.file) ?? []).map(
      ({ quote: _, ...judgement }) => judgement,
    ),
  );
  return { speaker: result.speaker.accuracy, judged };
}

function curveOf(judged: readonly Judgement[]) {
  return isotonic(
    judged.flatMap(({ confidence, person }) =>
      person === null ? [] : [{ score: confidence, right: person }],
    ),
  );
}

function personsRight(some: readonly Judgement[]): number {
  return mean(some.flatMap(({ person }) => (person === null ? [] : [person ? 1 : 0])));
}

/** The least confidence from which on as many persons are right as wanted. */
function limitOf(judged: readonly Judgement[]): number {
  const steps = [...new Set(judged.map(({ confidence }) => Math.floor(confidence * 100) / 100))].sort(
    (a, b) => a - b,
  );
  const isEnough = (limit: number) => personsRight(judged.filter((one) => one.confidence >= limit)) >= WANTED;
  return steps.find(isEnough) ?? Number.POSITIVE_INFINITY;
}
