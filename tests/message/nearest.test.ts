import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/message/nearest.ts';

describe('a suggestion', () => {
  it('is the candidate most like the word', () => {
    expect(nearest('speeker', ['section', 'speaker', 'id'])).toBe('speaker');
  });

  it('takes capitals for small letters', () => {
    expect(nearest('FINCH', ['finch', 'rook'])).toBe('finch');
  });

  it('is not made when nothing is near, or there is nothing to choose from', () => {
    expect(nearest('zebra', ['section', 'speaker'])).toBeNull();
    expect(nearest('speaker', [])).toBeNull();
  });

  it('ends a sentence, or adds nothing', () => {
    expect(didYouMean('speeker', ['speaker'])).toBe(' Did you mean “speaker”?');
    expect(didYouMean('zebra', ['speaker'])).toBe('');
  });
});
