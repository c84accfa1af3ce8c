import { describe, expect, it } from 'vitest';
import { readState, writeState } from '../../src/client/search-state.ts';

describe('readState', () => {
  it('takes a year or a month for its first and last day', () => {
    expect(readState('?from=2031&to=2031').filters).toEqual({ from: '2031-01-01', to: '2031-12-31' });
    expect(readState('?from=2032-02&to=2032-02').filters).toEqual({ from: '2032-02-01', to: '2032-02-29' });
    expect(readState('?from=2031-05-04&to=May').filters).toEqual({ from: '2031-05-04', to: 'May' });
  });

  it('leaves alone what it does not know', () => {
    expect(readState('?q=harbour&year=2031&page=2')).toEqual({
      query: 'harbour',
      filters: {},
      sort: 'relevance',
      literal: false,
    });
  });

  it('reads what was written', () => {
    const state = {
      query: '"a & b" -c',
      filters: { speaker: 'mira', to: '2031-05-04' },
      sort: 'date',
      literal: true,
    } as const;
    expect(readState(writeState(state))).toEqual(state);
  });
});
