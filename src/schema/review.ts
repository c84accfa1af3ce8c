import { z } from 'zod';
import { isoDay } from './date.ts';
import { line } from './text.ts';

const SUCH = { error: 'a review such as {by: Jo March, date: 2025-03-19}' };

/** Who has checked who said what, and when. */
export const review = z.strictObject({ by: line, date: isoDay }, SUCH);

/** A review as the front matter has it. */
export const writtenReview = z.strictObject(
  {
    ...review.shape,
    /** A short name for each quote as it was then, its words and its speaker, separated by spaces; see `printOf`. What `readout review` writes. */
    quotes: z
      .string({ error: 'what “readout review” writes, in quotation marks' })
      .regex(/^(?:[0-9a-z]{6}(?: (?=.)|$))*$/, { error: 'what “readout review” writes, to the letter' })
      .optional(),
  },
  SUCH,
);

export type Review = z.output<typeof review>;
export type WrittenReview = z.output<typeof writtenReview>;
