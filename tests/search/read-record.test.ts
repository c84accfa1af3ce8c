import { describe, expect, it } from 'vitest';
import { readRecord } from '../../src/search/read-record.ts';
import { resolvedWord as word } from './resolved-word.ts';

describe('readRecord', () => {
  it('takes a known word for the beginning of others while it is typed, if only the texts tell of which', () => {
    const text = 'Their own canal states the toll.';
    const read = (optional: boolean) =>
      readRecord(text, [word('canal'), word('state', { open: true, optional })], 0);
    expect(read(true)).toMatchObject({
      phrase: true,
      held: 2,
      whole: 1,
      marks: [
        [10, 15],
        [16, 22],
      ],
    });
    expect(read(false)).toMatchObject({ phrase: false, held: 1, marks: [[10, 15]] });
  });
});
