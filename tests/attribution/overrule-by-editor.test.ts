import { expect, test } from 'vitest';
import type { Attribution, TextBlock } from '../../src/attribution/attribution.ts';
import { overruleByEditor } from '../../src/attribution/overrule-by-editor.ts';
import { quotedSpans } from '../../src/attribution/quoted-spans.ts';

const QUOTE: Attribution = {
  kind: 'direct',
  polarity: 'said',
  start: 0,
  end: 11,
  speaker: { start: 12, end: 17, text: 'Stein' },
  cue: { start: 18, end: 22, text: 'said' },
  name: 'Otto Stein',
  speakerId: 'otto-stein',
  medium: 'in a letter',
  date: '2025-03-17',
  basis: 'named',
  confidence: 0.8,
  group: 'g0',
};
const SPEAKERS = [
  { id: 'anna-berg', name: 'Anna Berg', aliases: [], kind: 'person' as const },
  { id: 'otto-stein', name: 'Otto Stein', aliases: [], kind: 'person' as const },
];
const TEXT = '“We build,” Stein said. The “bridge” is “ready for all of us.”';
const overrule = (block: Partial<TextBlock>, quotes: readonly Attribution[] = [QUOTE]) => {
  const blocks: TextBlock[] = [{ start: 0, end: TEXT.length, kind: 'paragraph', ...block }];
  return overruleByEditor(TEXT, quotes, blocks, SPEAKERS, (one, i) => quotedSpans(TEXT, one, i, 'en'));
};

test('without an editor’s word the text stands', () => {
  expect(overrule({})).toEqual([QUOTE]);
});

test('another speaker takes the quotation, and the mention and cue of the first fall away', () => {
  expect(overrule({ speaker: 'anna-berg' })[0]).toEqual({
    ...QUOTE,
    speaker: null,
    cue: null,
    name: 'Anna Berg',
    speakerId: 'anna-berg',
    basis: 'editor',
    confidence: 1,
  });
});

test('the same speaker keeps mention and cue', () => {
  expect(overrule({ speaker: 'otto-stein' })[0]).toEqual({ ...QUOTE, basis: 'editor', confidence: 1 });
});

test('“none” leaves it to nobody', () => {
  expect(overrule({ speaker: 'none' })).toMatchObject([
    { speaker: null, name: null, speakerId: null, basis: 'editor', confidence: 1 },
  ]);
});

test('“open” names nobody, and leaves the words somebody’s', () => {
  expect(overrule({ speaker: 'open' })).toEqual([
    { ...QUOTE, speaker: null, name: null, speakerId: null, basis: 'none', confidence: 0 },
  ]);
});

test('“open” in a list makes a quotation of what was taken for none, and names nobody for it', () => {
  const places = overrule({ speaker: ['anna-berg', 'none', 'open'] });
  expect(
    places.map(({ start, speakerId, basis }) => [TEXT.slice(start, start + 4), speakerId, basis]),
  ).toEqual([
    ['“We ', 'anna-berg', 'editor'],
    ['“rea', null, 'none'],
  ]);
});

test('with a speaker named, all stretches between marks are quotations', () => {
  expect(overrule({ speaker: 'otto-stein' }).map(({ start, end }) => TEXT.slice(start, end))).toEqual([
    '“We build,”',
    '“bridge”',
    '“ready for all of us.”',
  ]);
});

test('a section’s speaker has the quotations that the text gives to nobody, and those of four words or more', () => {
  const found = overrule({ sectionSpeaker: 'anna-berg' }, [
    { ...QUOTE, basis: 'none', name: null, speakerId: null },
  ]);
  expect(found.map(({ speakerId, start }) => [speakerId, start])).toEqual([
    ['anna-berg', 0],
    ['anna-berg', TEXT.indexOf('“ready')],
  ]);
  expect(overrule({ sectionSpeaker: 'anna-berg' })[0]).toEqual(QUOTE);
});

test('an unknown id changes nothing', () => {
  expect(overrule({ speaker: 'jan-kessel' })).toEqual([QUOTE]);
});

test('reported speech stays as the text has it', () => {
  const reported: Attribution = { ...QUOTE, kind: 'indirect', start: 12, end: 22 };
  expect(overrule({ speaker: 'anna-berg' }, [reported])).toContainEqual(reported);
});
