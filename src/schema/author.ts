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
  /** A portrait: a file, from that of the author on. */
  picture: line.optional(),
});

export type AuthorFile = z.output<typeof authorFile>;

/** An author file together with the id that its file name gives. */
export interface KnownAuthor extends AuthorFile {
  id: string;
  /** The file of the portrait. */
  portrait?: Portrait | undefined;
}

/** The file of an author’s picture. */
export interface Portrait {
  /** From the paper’s folder on. */
  path: string;
  /** In pixels. */
  width: number;
  height: number;
  /** Names the file as it is. */
  stamp: string;
}
