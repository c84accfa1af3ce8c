import { readFileSync } from 'node:fs';
import type { MadeArticle, Problem } from './made-article.ts';

/** Where articles wait for the next build, from the root. */
export const CACHE = '.astro/articles';

/** An article and what there was to say of it. */
export type KeptArticle = MadeArticle & { problems: Problem[] };

/** The file in which an article waits. */
export const keptFile = (root: string, slug: string): string => `${root}/${CACHE}/${slug}.json`;

/**
 * An article as a file holds it: all else that is known of it in a line, the key first, and the article in the next, to be
 * published as it stands there.
 */
export function formatKept({ key, article: _, json, ...others }: KeptArticle): string {
  return `${JSON.stringify({ key, ...others, ledger: null })}\n${json}`;
}

/** The article of another version need not be read: only this one's file begins so. */
export const beginningOf = (key: string): string => `{"key":"${key}"`;

/** @throws SyntaxError when the text is not whole. */
export function parseKept(text: string): KeptArticle {
  const end = text.indexOf('\n');
  const json = text.slice(end + 1);
  return { ...JSON.parse(text.slice(0, end)), article: JSON.parse(json), json };
}

/**
 * An article that this build has made or recalled, as it was kept.
 *
 * @throws What the file system reports.
 */
export function readKeptArticle(root: string, slug: string): MadeArticle {
  return parseKept(readFileSync(keptFile(root, slug), 'utf8'));
}
