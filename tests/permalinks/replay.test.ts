import { expect, test } from 'vitest';
import { replay, type Save } from '../../src/permalinks/replay.ts';
import { THREE } from './ledger-of.ts';

const [TREATY, HARVEST, ORCHESTRA] = THREE;
const edited = HARVEST.replace('poor', 'very poor');
const revisions = [
  [TREATY, HARVEST],
  [ORCHESTRA, TREATY, edited],
  [ORCHESTRA, edited],
];

test.for<Save>(['every', 'fifth', 'once', 'never'])(
  'links land or say that they are gone, saved %s',
  (save) => {
    expect(replay(revisions, save)).toEqual([
      { from_revision: 0, index: 0, resolved_index: null },
      { from_revision: 0, index: 1, resolved_index: 1 },
      { from_revision: 1, index: 0, resolved_index: 0 },
      { from_revision: 1, index: 1, resolved_index: null },
      { from_revision: 1, index: 2, resolved_index: 1 },
      { from_revision: 2, index: 0, resolved_index: 0 },
      { from_revision: 2, index: 1, resolved_index: 1 },
    ]);
  },
);
