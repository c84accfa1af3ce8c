import type { PronounModel } from '../../../src/attribution/names/link-pronouns.ts';
import { plant, type Tree } from '../../../src/attribution/speech/trees.ts';
import { boost, type Choice } from './boosting.ts';
import { type PronounExample, type PronounText, pronounExamples } from './pronoun-examples.ts';

const OPTIONS = { trees: 120, leaves: 8, rate: 0.12, leastWeight: 3, lambda: 5, features: 0.5, seed: 2 };

/** Whom the pronouns before a pronoun mean is the model’s own opinion, so it learns anew from what it has learnt. */
const ROUNDS = 2;

/**
 * Learns whom “he” and “she” mean. Its confidence is the bare probability, for want of texts that it has not seen.
 *
 * @param without the places of features to leave out
 */
export function learnPronouns(
  texts: readonly PronounText[],
  without: ReadonlySet<number> = new Set(),
): PronounModel & { trees: Tree[] } {
  let model = { trees: [] as Tree[], forest: plant([]), confidence: [] };
  for (let round = 0; round < ROUNDS; round++) {
    const seen = model;
    const trees = grow(
      texts.flatMap((text) => pronounExamples(text, seen)),
      without,
    );
    model = { trees, forest: plant(trees), confidence: [] };
  }
  return model;
}

function grow(examples: readonly PronounExample[], without: ReadonlySet<number>): Tree[] {
  const usable = examples.filter(({ right }) => right.includes(true));
  const choices: Choice[] = [];
  for (const { right } of usable) {
    const start = choices.at(-1)?.to ?? 0;
    choices.push({ from: start, to: start + right.length });
  }
  // A feature that is the same everywhere is never asked for.
  const left = (row: Float32Array) =>
    without.size === 0 ? row : row.map((value, i) => (without.has(i) ? 0 : value));
  const rows = usable.flatMap((example) => example.rows.map(left));
  const right = Uint8Array.from(usable.flatMap((example) => example.right.map(Number)));
  return boost(rows, right, choices, OPTIONS, () => {});
}
