import { describe, expect, it } from 'vitest';
import { note, settle, URL } from './settle.ts';

describe('a note of another program', () => {
  const text = (value: string, rest: object = {}) => ({ type: 'TextualBody', value, ...rest });
  const row = (rest: object) => ({
    id: 'Ab1',
    uri: URL,
    text: 'Ask Otto first.',
    target: [{ source: URL, selector: [{ type: 'TextQuoteSelector', exact: 'open to all' }] }],
    ...rest,
  });

  it.each([
    [
      'its author alone may read',
      { permissions: { read: ['acct:otto@notes.example'] } },
      'may be read by nobody but otto@notes.example',
    ],
    [
      'a closed group may read',
      { group: 'Qx7', permissions: { read: ['group:Qx7'] } },
      'belongs to the closed group “Qx7”',
    ],
    [
      'a moderator has hidden',
      { hidden: true, permissions: { read: ['group:__world__'] } },
      'is hidden by a moderator',
    ],
    ['a moderator has not approved', { moderation_status: 'SPAM' }, 'is not approved by a moderator (SPAM)'],
  ])('that %s is left out, and listed', (_, rest, reason) => {
    const { notes, messages } = settle([row(rest)]);
    expect(notes).toEqual([]);
    expect(messages).toEqual([`2:2 Annotation “Ab1” ${reason}; it is left out. (annotation-private)`]);
  });

  it('that everybody may read is taken in', () => {
    const rest = {
      group: '__world__',
      permissions: { read: ['group:__world__'] },
      hidden: false,
      moderation_status: 'APPROVED',
    };
    expect(settle([row(rest)])).toMatchObject({ messages: [], notes: [{ id: 'note-ab1' }] });
  });

  it.each([
    [
      'several bodies',
      { body: [text('Six.', { purpose: 'commenting' }), text('<b>Nine.</b>', { format: 'text/html' })] },
      'Six.\n\nNine.',
    ],
    [
      'a choice of bodies',
      { body: { type: 'Choice', items: [text('Six.'), text('Sechs.')] } },
      'Six.\n\nSechs.',
    ],
    [
      'a body that is an address',
      { body: 'https://council.example/minutes' },
      'https://council.example/minutes',
    ],
  ])('says all of %s', (_, rest, bodyText) => {
    expect(settle([note('urn:x:One', 'open to all', rest)])).toMatchObject({
      messages: [],
      notes: [{ bodyText }],
    });
  });

  it('has tags where that is its motivation, and says them where it says nothing else', () => {
    const tag = { motivation: 'tagging', body: text('budget') };
    expect(settle([note('urn:x:One', 'open to all', tag)])).toMatchObject({
      messages: [],
      notes: [{ tags: ['budget'], bodyText: 'budget' }],
    });
  });

  it('with several targets stands at each of them', () => {
    const target = ['nine million', 'open to all'].map((exact) => ({
      source: URL,
      selector: { type: 'TextQuoteSelector', exact },
    }));
    expect(settle([note('urn:x:One', '', { target })])).toMatchObject({
      messages: [],
      notes: [{ start: 16 }, { start: 44 }],
    });
  });

  it('whose selector lies elsewhere is left out with that reason', () => {
    const target = { source: URL, selector: 'https://notes.example/selector' };
    expect(settle([note('urn:x:One', '', { target })]).messages).toEqual([
      '2:2 Annotation “urn:x:One” leaves it to https://notes.example/selector to say where its words are, which is not read; give it the words themselves. (annotation-orphan)',
    ]);
  });
});
