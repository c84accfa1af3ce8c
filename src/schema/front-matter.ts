import { z } from 'zod';
import { isoDate, isoDay } from './date.ts';

const line = z.string().trim().min(1);

/** A correction that was made after publication. */
export const correction = z.strictObject({
  /** The day of the correction. */
  date: isoDay,
  /** What was wrong and what is right. */
  text: line,
  /** The permalink id of the paragraph that was corrected. */
  paragraph: z.string().optional(),
});

/** Where a text or its facts come from, when it is not one's own. */
export const source = z.strictObject({
  title: line,
  url: z.url({ protocol: /^https?$/ }).optional(),
  publisher: line.optional(),
});

/** The YAML block at the top of an article. */
export const frontMatter = z.strictObject({
  /** The article's title. */
  headline: line,
  /** A sentence below the headline. */
  dek: line.optional(),
  /** The day, or the instant, of first publication. */
  published: isoDate,
  /** The day, or the instant, of the last change that a reader should know of. */
  updated: isoDate.optional(),
  /** Who wrote it. */
  byline: z.array(line).default([]),
  /** Where it was written. */
  dateline: line.optional(),
  /** The language of the text, as a BCP 47 tag. */
  language: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/)
    .default('en'),
  /** Where the text or its facts come from. */
  source: source.optional(),
  /** Who holds the rights, and under which licence. */
  rights: line.optional(),
  /** What it is about. */
  topics: z.array(line).default([]),
  /** Corrections, oldest first. */
  corrections: z.array(correction).default([]),
  /** A draft is checked but not published. */
  draft: z.boolean().default(false),
});

export type FrontMatter = z.output<typeof frontMatter>;
