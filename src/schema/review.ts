import { z } from 'zod';
import { isoDay } from './date.ts';
import { line } from './text.ts';

/** Who has checked who said what, and when. */
export const review = z.strictObject(
  { by: line, date: isoDay },
  { error: 'a review such as {by: Jo March, date: 2025-03-19}' },
);

export type Review = z.output<typeof review>;
