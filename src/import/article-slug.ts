import { slugify } from '../schema/slugify.ts';

/** Longer slugs are cut at a word: the last part of a URL should fit in a line. Code units. */
const LONGEST_SLUG = 80;

/** A name for an article's file, and so the last part of its URL, from its headline or the name of the file it came from. */
export function articleSlug(words: string): string {
  const slug = slugify(words);
  if (slug.length <= LONGEST_SLUG) return slug;
  const cut = slug.lastIndexOf('-', LONGEST_SLUG);
  return slug.slice(0, cut > 0 ? cut : LONGEST_SLUG);
}
