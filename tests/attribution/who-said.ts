import { attribute } from '../../src/attribution/attribute.ts';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

/** Whom each quotation of a plain text is given to; null where nobody. */
export const namesIn = (text: string): (string | null)[] => said(text).map(({ name }) => name);

/** Each quotation's words, marks and all, and whom it is given to. */
export const whoSaid = (text: string): [words: string, name: string | null][] =>
  said(text).map(({ start, end, name }) => [text.slice(start, end), name]);

const said = (text: string) =>
  attribute(text, plainTextBlocks(text), { language: 'en', published: null, speakers: [] }).filter(
    ({ kind }) => kind !== 'indirect',
  );
