import { expect, test } from 'vitest';
import { voicesMeet } from '../../src/components/voices-meet.ts';
import type { Quote } from '../../src/schema/article.ts';

const said = (name: string | null, more: Partial<Quote> = {}) =>
  ({
    kind: 'direct',
    polarity: 'said',
    basis: name === null ? 'none' : 'named',
    speaker: name === null ? null : { id: name, name, mention: null },
    ...more,
  }) as Quote;

test.each([
  ['two people speak', [said('ada'), said('bo')], true],
  ['somebody speaks, and is reported', [said('ada'), said('ada', { kind: 'indirect' })], true],
  ['words of which nobody is named stand beside somebody’s', [said('ada'), said(null)], true],
  ['what is denied stands beside somebody’s words', [said('ada'), said('bo', { polarity: 'denied' })], true],
  ['one speaks twice', [said('ada'), said('ada', { kind: 'mixed' })], false],
  ['a title stands beside somebody’s words', [said('ada'), said(null, { basis: 'editor' })], false],
  ['nobody speaks', [], false],
])('where %s, voices meet or not', (_, quotes, meet) => {
  expect(voicesMeet({ quotes })).toBe(meet);
});
