import { expect, it } from 'vitest';
import { bestLabels, forwardSums, transitionsOf } from '../../../src/attribution/reported/label-chain.ts';
import { LABEL_COUNT, LABELS, mayFollow } from '../../../src/attribution/reported/labels.ts';

const K = LABEL_COUNT;
const transitions = transitionsOf(
  Float64Array.from({ length: (K + 1) * K }, (_, i) =>
    mayFollow(Math.floor(i / K), i % K) ? Math.sin(i) : Number.NEGATIVE_INFINITY,
  ),
);
const scores = Float64Array.from({ length: 3 * K }, (_, i) => Math.cos(3 * i));

/** Every labelling of three units with its score. */
const all = Array.from({ length: K ** 3 }, (_, i) => {
  const labels = [Math.floor(i / K / K), Math.floor(i / K) % K, i % K];
  const score = labels.reduce(
    (sum, label, at) =>
      sum + (scores[at * K + label] ?? 0) + (transitions.logs[(labels[at - 1] ?? K) * K + label] ?? 0),
    0,
  );
  return { labels, score };
});
const best = all.reduce((top, one) => (one.score > top.score ? one : top));
const total = Math.log(all.reduce((sum, { score }) => sum + Math.exp(score), 0));

it('finds the labelling with the highest score of all, and its probability', () => {
  const { labels, whole } = bestLabels(scores, transitions);
  expect([...labels]).toEqual(best.labels);
  expect(whole).toBeCloseTo(best.score - total);
});

it('sums over all labellings', () => {
  expect(forwardSums(scores, transitions).total).toBeCloseTo(total);
});

it('lets no content go on that has not begun', () => {
  expect(mayFollow(LABELS.other, LABELS.content)).toBe(false);
  expect(mayFollow(LABELS.contentFirst, LABELS.content)).toBe(true);
  expect(mayFollow(LABELS.content, LABELS.source)).toBe(false);
});
