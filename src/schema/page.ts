import { z } from 'zod';
import { line } from './text.ts';

/** The front matter of a page of the owner’s. */
export const pageFile = z.strictObject(
  {
    title: line,
    /** What the page is about, in a sentence, for search engines. */
    description: line.optional(),
    /** Whether it is linked to at the top of each page, where the settings do not say what is. */
    nav: z.boolean({ error: 'true or false' }).default(true),
    /** Its place in that list, from 1; without one, behind those that have one, by title. */
    order: z.number({ error: 'a number' }).optional(),
    /** A draft is checked but not published. */
    draft: z.boolean({ error: 'true or false' }).default(false),
  },
  { error: 'fields such as “title: …”, one to a line' },
);

/** A page of the owner’s as the site has it. */
export const pageEntry = pageFile.extend({
  html: z.string(),
  /** Its words, paragraph by paragraph, as a search reads them. */
  text: z.string(),
});

/** The site’s own pages that a link can name. */
export const SITE_PAGES: readonly string[] = ['home', 'quotes', 'speakers', 'guide'];

/** The first parts of addresses that the site’s own pages have. */
export const RESERVED_NAMES: readonly string[] = [
  '404',
  'annotations',
  'articles',
  'authors',
  'feed',
  'guide',
  'page',
  'quotes',
  'schema',
  'search',
  'speakers',
  'topics',
];
