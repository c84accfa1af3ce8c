import { z } from 'zod';
import { isoDay } from './date.ts';
import { line, lines } from './text.ts';

/** That something was taken down. */
const withdrawn = z.strictObject(
  {
    /** The day on which it was. */
    date: isoDay,
    /** What readers are told of why. */
    reason: line,
  },
  { error: 'a withdrawal such as {date: 2025-03-19, reason: …}' },
);

/** What became of the address of an article or a speaker. */
const history = z.strictObject(
  {
    /** Every name that it had as the last part of its address, oldest first: by the first, feeds know it for ever. */
    formerly: lines,
    withdrawn: withdrawn.optional(),
  },
  { error: 'what became of it, such as {formerly: [old-name]}' },
);

const byName = z.record(z.string(), history, { error: 'names, each with what became of it' }).default({});

/** `content/addresses.yml`: articles and speakers that were renamed or withdrawn, by the last part of their address today. */
export const addressBook = z.strictObject({ articles: byName, speakers: byName });

export type History = z.output<typeof history>;
export type Withdrawal = z.output<typeof withdrawn>;
export type AddressBook = z.output<typeof addressBook>;

/** The names that something had and has no more. */
export function formerNames(name: string, { formerly }: History): string[] {
  return formerly.filter((other) => other !== name);
}
