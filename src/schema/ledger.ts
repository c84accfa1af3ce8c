import { z } from 'zod';
import { isoDay } from './date.ts';
import { review } from './review.ts';

/** The ledger format this version reads and writes. */
export const LEDGER_VERSION = 1;

const id = z.string().regex(/^[pq]-[a-z0-9][a-z0-9-]*$/);

/** How a text read from a day on. */
export const wording = z.strictObject({ since: isoDay, text: z.string() });

/** What stood above the text and its parts from a day on. */
export const head = z.strictObject({
  since: isoDay,
  headline: z.string(),
  dek: z.string().optional(),
  /** Each heading, and the id of the paragraph that it stood before, where one came after it. */
  headings: z.array(z.strictObject({ text: z.string(), before: id.optional() })).optional(),
});

/** One text that was given a permalink: standing in the article now, or removed. */
export const ledgerEntry = z.strictObject({
  id,
  /** The words' fingerprint: two characters per word, in order. Empty once withheld: then nothing revives it. */
  words: z.string().regex(/^(?:[A-Za-z0-9_-]{2})*$/),
  /** The day it was given its id. */
  born: isoDay,
  /** The day its words last changed, if ever. */
  changed: isoDay.optional(),
  /** Other ids that lead here. */
  aliases: z.array(id).optional(),
  /** The id it was split off from. */
  from: id.optional(),
  /** Quotes only: the id of the paragraph it stands in, or stood in. */
  in: id.optional(),
  /** The day it was removed: a tombstone. */
  removed: isoDay.optional(),
  /** Where the site keeps wordings: all it ever said, oldest first. */
  wordings: z.array(wording).optional(),
});

/**
 * The ids given out for one article and where they lead now. Entries stand in the order of the article, each tombstone
 * behind what it stood behind.
 */
export const ledger = z.strictObject({
  version: z.literal(LEDGER_VERSION),
  paragraphs: z.array(ledgerEntry),
  quotes: z.array(ledgerEntry),
  /** Where the site keeps wordings: all headlines, deks and headings that the article had, oldest first. */
  heads: z.array(head).optional(),
  /** The last review, with what names the words and the speaker of each quote as they were then, by its id. */
  reviewed: review.extend({ quotes: z.record(id, z.string()) }).optional(),
});

export type Head = z.output<typeof head>;
export type Wording = z.output<typeof wording>;
export type LedgerEntry = z.output<typeof ledgerEntry>;
export type Ledger = z.output<typeof ledger>;
