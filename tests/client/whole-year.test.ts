import { describe, expect, it } from 'vitest';
import { daysOfYear, wholeYear } from '../../src/client/whole-year.ts';

describe('wholeYear', () => {
  it('knows the year that two days enclose, and no other span', () => {
    expect(wholeYear(daysOfYear('2031'))).toBe('2031');
    expect(wholeYear({ from: '2031-01-01', to: '2032-12-31' })).toBe('');
    expect(wholeYear({ from: '2031-01-01' })).toBe('');
    expect(wholeYear({ from: '2031-03-01', to: '2031-12-31' })).toBe('');
    expect(wholeYear({})).toBe('');
  });

  it('takes the limits away with the year', () => {
    expect(daysOfYear('')).toEqual({ from: '', to: '' });
  });
});
