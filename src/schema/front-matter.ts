import { z } from 'zod';
import { isoDate, isoDay } from './date.ts';
import { leadPicture } from './picture.ts';
import { writtenReview } from './review.ts';
import { line, lines, webAddress } from './text.ts';

/** A correction that was made after publication. */
export const correction = z.strictObject(
  {
    /** The day of the correction. */
    date: isoDay,
    /** What was wrong and what is right. */
    text: line,
    /** The permalink id of the paragraph that was corrected. */
    paragraph: line.optional(),
  },
  { error: 'a correction such as {date: 2025-03-19, text: …}' },
);

/** Where a text or its facts come from, when it is not one's own. */
export const source = z.strictObject(
  { title: line, url: webAddress.optional(), publisher: line.optional() },
  { error: 'a source such as {title: …, url: …, publisher: …}' },
);

/** The YAML block at the top of an article. */
export const frontMatter = z.strictObject(
  {
    /** The article's title. */
    headline: line,
    /** A sentence below the headline. */
    dek: line.optional(),
    /** The day, or the instant, of first publication. */
    published: isoDate,
    /** The day, or the instant, of the last change that a reader should know of. */
    updated: isoDate.optional(),
    /** Who wrote it. */
    byline: lines,
    /** Where it was written. */
    dateline: line.optional(),
    /** The language of the text, as a BCP 47 tag. */
    language: z
      .string({ error: 'a language tag such as en or uk' })
      .regex(/^[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*$/, { error: 'a language tag such as en or uk' })
      .default('en'),
    /** Where the text or its facts come from. */
    source: source.optional(),
    /** Who holds the rights, and under which licence. */
    rights: line.optional(),
    /** What it is about. */
    topics: lines,
    /** Corrections, oldest first. */
    corrections: z.array(correction, { error: 'a list of corrections' }).default([]),
    /** The lead picture. */
    image: leadPicture.optional(),
    /** Whether it leads the front page, however many are newer; of several, the newest does. */
    lead: z.boolean({ error: 'true or false' }).default(false),
    /** Who has checked who said what. */
    reviewed: writtenReview.optional(),
    /** Whether the article stays in one part where no heading divides it, though its voices would. */
    sections: z
      .literal('none', { error: '“none”, to have no parts but those that headings open' })
      .optional(),
    /** A draft is checked but not published. */
    draft: z.boolean({ error: 'true or false' }).default(false),
  },
  { error: 'fields such as “headline: …”, one to a line' },
);

export type FrontMatter = z.output<typeof frontMatter>;
