import { expect, it } from 'vitest';
import { bestLabels, forwardSums, transitionsOf } from '../../../src/attribution/reported/label-chain.ts';
import { LABEL_COUNT, LABELS, mayFollow } from '../../../src/attribution/reported/labels.ts';

const K = LABEL_COUNT;
const transitions = transitionsOf(
  Float64Array.from({ length: (K + 1) * K }, (_, i) =>
    mayFollow(Math.floor(i / K), i % K) ? Math.sin(i) : Number.NEGATIVE_INFINITY,
  ),
);
/** What speaks for the labels of three units: anything goes, or content is unlikely. */
const open = Float64Array.from({ length: 3 * K }, (_, i) => Math.cos(3 * i));
const unlikely = open.map((score, i) =>
  i % K === LABELS.contentFirst || i % K === LABELS.content ? score - 20 : score,
);

/** Every labelling of three units with its score. */
function everyLabelling(scores: Float64Array): { labels: number[]; score: number }[] {
  return Array.from({ length: K ** 3 }, (_, i) => {
    const labels = [Math.floor(i / K / K), Math.floor(i / K) % K, i % K];
    const score = labels.reduce(
      (sum, label, at) =>
        sum + (scores[at * K + label] ?? 0) + (transitions.logs[(labels[at - 1] ?? K) * K + label] ?? 0),
      0,
    );
    return { labels, score };
  });
}

const totalOf = (scores: Float64Array) =>
  Math.log(everyLabelling(scores).reduce((sum, { score }) => sum + Math.exp(score), 0));

it.each([
  ['likely', open],
  ['unlikely', unlikely],
])(
  'finds the best of the labellings that have a content, and its probability, where content is %s',
  (_, scores) => {
    const best = everyLabelling(scores)
      .filter(({ labels }) => labels.includes(LABELS.contentFirst))
      .reduce((top, one) => (one.score > top.score ? one : top));
    const { labels, whole } = bestLabels(scores, transitions);
    expect([...labels]).toEqual(best.labels);
    expect(whole).toBeCloseTo(best.score - totalOf(scores));
  },
);

it('sums over all labellings', () => {
  expect(forwardSums(open, transitions).total).toBeCloseTo(totalOf(open));
});

it('lets no content go on that has not begun', () => {
  expect(mayFollow(LABELS.other, LABELS.content)).toBe(false);
  expect(mayFollow(LABELS.contentFirst, LABELS.content)).toBe(true);
  expect(mayFollow(LABELS.content, LABELS.source)).toBe(false);
});
