import { z } from 'zod';
import { line } from './text.ts';

/** What an editor writes for the words of a picture that only decorates. */
export const DECORATIVE = 'decorative';

/** The lead picture, as the front matter has it. */
export const leadPicture = z.strictObject(
  {
    /** Its file, from the article’s folder on, or its address on another site. */
    src: line,
    /** What it shows, for those who do not see it; `decorative` where it adds nothing. */
    alt: line,
    caption: line.optional(),
    credit: line.optional(),
  },
  { error: 'a picture such as {src: ./pier.jpg, alt: …, caption: …, credit: …}' },
);

/** A picture of an article. */
export const picture = z.strictObject({
  /** Its address: of a copy at most 1600 pixels wide and without hidden data, or on another site. */
  src: z.string(),
  /** Its file from the paper’s folder on; null where it lies on another site. */
  path: z.string().nullable(),
  /** What it shows; empty where it only decorates. */
  alt: z.string(),
  caption: z.string().nullable(),
  credit: z.string().nullable(),
  /** In pixels, as it is shown upright; null where it lies on another site. */
  width: z.number().int().positive().nullable(),
  height: z.number().int().positive().nullable(),
});

export type Picture = z.output<typeof picture>;
