import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { readNotes } from '../../src/annotations/read-notes.ts';
import { readDocument } from '../../src/markdown/read-document.ts';
import { messagesOf } from '../messages-of.ts';

const FRONT = '---\nheadline: A bridge opens\npublished: 2024-05-01\n---\n';
const TEXT =
  'Holt spoke of “boats and ferries[^n]”, the company of its “ferries alone”.\n\nBoth meant boats.';

function read(note: string, text = TEXT) {
  const file = new VFile({ path: 'bridge.md', value: `${FRONT}${text}\n\n[^n]: ${note}` });
  const { notes } = readNotes(readDocument(file), file);
  return { note: notes[0], messages: messagesOf(file) };
}

describe('a note that compares', () => {
  it('names the passages behind its own words, and is otherwise as any note', () => {
    const { note, messages } = read(
      '“boats and ferries” — compare: “ferries alone”, "Both meant boats" — **Context.** They *differ*. — *Ada Rook, 2024-05-02*',
    );
    expect(messages).toEqual([]);
    expect(note).toMatchObject({
      target: 'boats and ferries',
      kind: 'Context',
      author: 'Ada Rook',
      start: 15,
      end: 32,
    });
    expect(note?.body.map(({ content }) => content.text)).toEqual(['They differ.']);
    expect(note?.passages).toEqual([
      { paragraph: 0, start: 55, end: 68 },
      { paragraph: 1, start: 0, end: 16 },
    ]);
  });

  it('needs no words of its own, and takes straight and curly marks for equal', () => {
    const plain = read('compare: “it’s done” — Why.', "It is over[^n]. He said it's done.");
    expect(plain.messages).toEqual([]);
    expect(plain.note?.passages).toEqual([{ paragraph: 0, start: 20, end: 29 }]);
  });

  it.each([
    [
      '“boats and ferries” — compare: “the ferries” — Why.',
      '9:39',
      'Footnote “n” compares its words with “the ferries”, which does not stand in the text; name the words as they stand there.',
    ],
    [
      '“boats and ferries” — compare: “boats and” — Why.',
      '9:39',
      'Footnote “n” compares its words with “boats and”, which are its own; name a passage elsewhere in the text.',
    ],
    [
      '“boats and ferries” — compare: “o” — Why.',
      '9:39',
      'Footnote “n” compares its words with “o”, which stands in 8 places of the text; name more of the words around the one that is meant.',
    ],
    [
      '“boats and ferries” — compare: the ferries — Why.',
      '9:29',
      'Footnote “n” compares its words with nothing; write the other passages in quotation marks behind “compare:”.',
    ],
  ])('is told where a passage is not in one place: %s', (note, place, reason) => {
    expect(read(note).messages).toEqual([`${place} ${reason} (annotation-compare)`]);
  });
});
