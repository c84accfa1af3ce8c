import { z } from 'zod';
import { line, webAddress } from './text.ts';

/** A file in `content/authors/`: somebody who writes for the paper. */
export const authorFile = z.strictObject({
  /** The full name as it is shown. */
  name: line,
  /** What the author is, in a few words: “Court reporter”. */
  role: line.optional(),
  /** Pages about the author, and where to reach them. */
  links: z.array(webAddress, { error: 'a list of web addresses' }).default([]),
});

export type AuthorFile = z.output<typeof authorFile>;

/** An author file together with the id that its file name gives. */
export interface KnownAuthor extends AuthorFile {
  id: string;
}
