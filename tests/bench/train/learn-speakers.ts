import { plant, scoreByTrees, type Tree } from '../../../src/attribution/speech/trees.ts';
import { boost, type Choice } from './boosting.ts';
import type { SpeakerExample } from './speaker-examples.ts';

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

/**
 * Learns whose a quotation is.
 *
 * @param report is shown the trees after every hundred, and how well they fit
 */
export function learnSpeakers(
  from: readonly SpeakerExample[],
  report: (trees: readonly Tree[], loss: number) => void = () => {},
): Tree[] {
  const usable = from.filter(({ right }) => right.includes(1));
  const choices: Choice[] = [];
  for (const { rows } of usable) {
    const start = choices.at(-1)?.to ?? 0;
    choices.push({ from: start, to: start + rows.length });
  }
  const rows = usable.flatMap((example) => example.rows);
  const right = Uint8Array.from(usable.flatMap((example) => example.right));
  return boost(rows, right, choices, OPTIONS, (tree, grown, loss) => {
    if ((tree + 1) % 100 === 0) report(grown, loss);
  });
}

/** How probable the chosen speaker of each quotation is, and whether the choice is right; without those given to nobody. */
export function judgeSpeakers(
  some: readonly SpeakerExample[],
  grown: readonly Tree[],
): { score: number; right: boolean }[] {
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
