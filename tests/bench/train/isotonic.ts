/** A step of a rising curve: from this score on, this share is right. */
export type Step = readonly [score: number, share: number];

/** Steps of fewer observations than this say more of chance than of the model. */
const LEAST_WEIGHT = 25;

/**
 * The rising step curve that fits scores and outcomes best (isotonic regression by pooling adjacent violators; Zadrozny and
 * Elkan 2002, “Transforming classifier scores into accurate multiclass probability estimates”).
 */
export function isotonic(observations: readonly { score: number; right: boolean }[]): Step[] {
  const pools: { score: number; right: number; weight: number }[] = [];
  // Those of one score are one pool from the start, or the last of them would be a step of their own.
  for (const [score, same] of Map.groupBy(
    [...observations].sort((a, b) => a.score - b.score),
    (one) => one.score,
  )) {
    pools.push({ score, right: same.filter(({ right }) => right).length, weight: same.length });
    for (let last = pools.at(-1), before = pools.at(-2); last && before; before = pools.at(-2)) {
      const isFalling = before.right / before.weight >= last.right / last.weight;
      if (!isFalling && before.weight >= LEAST_WEIGHT) break;
      pools.pop();
      before.right += last.right;
      before.weight += last.weight;
      last = before;
    }
  }
  return pools.map(({ score, right, weight }) => [round(score), round(right / weight)]);
}

const round = (value: number) => Math.round(value * 1e4) / 1e4;
