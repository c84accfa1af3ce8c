import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of a page of the guide. */
export const guidePage = z.strictObject({
  title: line,
  /** What the page is about, in a sentence; a page about a rule has the rule’s own. */
  summary: line.optional(),
  /** Its place in the guide, from 1; pages about rules have none. */
  order: z.number({ error: 'a number' }).optional(),
});

/** A page of the guide as the site has it. */
export const guideEntry = guidePage.extend({ html: z.string() });
