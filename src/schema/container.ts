import { z } from 'zod';

/** A list, a block quote, a table or a block of code that a paragraph stands in. */
export const container = z.strictObject({
  kind: z.enum(['bullet-list', 'ordered-list', 'blockquote', 'table', 'code']),
  /** The same for all that stand in it: its number among the containers of its text, from 0. */
  id: z.number().int().nonnegative(),
  /** Which item of a list, by the number that an ordered one shows; which row of a table, 0 for its head; null for the others. */
  item: z.number().int().nonnegative().nullable(),
});

export type Container = z.output<typeof container>;
