import { expect, test } from 'vitest';
import { describeProgress } from '../../src/load/show-progress.ts';

test('progress tells what is done and how much longer it takes, in seconds or in minutes', () => {
  expect(describeProgress('Reading articles', 250, 1000, 10)).toBe(
    'Reading articles: 250 of 1000, about 30 s left',
  );
  expect(describeProgress('Making pages', 100, 1000, 60)).toBe('Making pages: 100 of 1000, about 9 min left');
  expect(describeProgress('Making pages', 4, 1000, 12)).toBe('Making pages: 4 of 1000');
});
