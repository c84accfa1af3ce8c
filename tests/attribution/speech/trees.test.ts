import { expect, test } from 'vitest';
import { plant, scoreByTrees, scoreInHeats, type Tree } from '../../../src/attribution/speech/trees.ts';

/** Up to 5 in the first feature scores 1; above, the second decides at 0 between 2 and 3. */
const TREE: Tree = { feature: [0, -1, 1, -1, -1], value: [5, 1, 0, 2, 3], next: [1, 0, 3, 0, 0] };

test('a row walks down each tree to one leaf, and the leaves add up', () => {
  const forest = plant([TREE, TREE]);
  expect(
    [
      [5, 9],
      [6, 0],
      [6, 1],
    ].map((row) => scoreByTrees(forest, row)),
  ).toEqual([2, 4, 6]);
  expect(scoreByTrees(forest, [9, 9, 6, 1], 2, 0, 1)).toBe(3);
});

test('of several rows the best keeps its score, and whoever trails too far behind in a heat is out', () => {
  const forest = plant([TREE, TREE]);
  const rows = [6, 1, 6, 0, 5, 9];
  expect(scoreInHeats(forest, rows, 2, 3, [])).toEqual([6, 4, 2]);
  expect(scoreInHeats(forest, rows, 2, 3, [{ trees: 1, hopeless: 1 }])).toEqual([
    6,
    4,
    Number.NEGATIVE_INFINITY,
  ]);
});
