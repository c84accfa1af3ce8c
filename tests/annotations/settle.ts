import { VFile } from 'vfile';
import { anchorText } from '../../src/annotations/anchor-pointers.ts';
import { readForeignNotes } from '../../src/annotations/read-foreign-notes.ts';
import { settleNotes } from '../../src/annotations/settle-notes.ts';
import { messagesOf } from '../messages-of.ts';

const TEXT = 'The bridge cost nine million. The bridge is open to all.';
/** The address of the article that notes speak of. */
export const URL = 'https://ferry.example/articles/bridge/';

const context = {
  slug: 'bridge',
  url: URL,
  sourceUrl: 'https://council.example/minutes',
  within: anchorText(TEXT, [{ id: 'p-one', aliases: [], start: 0, end: TEXT.length }]),
  own: new Map([['note-cost', { start: 16, end: 28 }]]),
  trace: () => [],
  rewrites: false,
};

/** Settles the notes of a file, given as its text or as what it holds. */
export function settle(data: unknown) {
  const file = new VFile({
    path: 'content/annotations/bridge.json',
    value: typeof data === 'string' ? data : JSON.stringify(data, null, 1),
  });
  const settled = settleNotes(readForeignNotes(file), context);
  return { settled, notes: settled.filter((note) => note !== null), messages: messagesOf(file) };
}

/** A note on words of the article. */
export function note(id: string, exact: string, rest: object = {}) {
  return {
    id,
    type: 'Annotation',
    body: { type: 'TextualBody', value: 'So it is.' },
    target: { source: URL, selector: { type: 'TextQuoteSelector', exact } },
    ...rest,
  };
}
