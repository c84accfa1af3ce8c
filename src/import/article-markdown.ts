import { stringify } from 'yaml';
import type { ImportedArticle } from './imported-article.ts';

/**
 * An imported article as a file for `content/articles`: front matter with what the source states, then the text. A field
 * that an article needs and the source lacks stands there empty, with a comment, and `readout check` asks for it.
 */
export function articleMarkdown(article: ImportedArticle): string {
  const lines = [
    field('headline', article.headline) || 'headline: # what the article is called',
    field('dek', article.dek),
    field('published', article.published) || 'published: # the day, such as 2025-03-18',
    field('updated', article.updated),
    field('byline', article.byline) || 'byline: [] # who wrote it, such as [First Last, First Last]',
    field('language', article.language),
    field('source', article.source),
  ];
  return `---\n${lines.filter((line) => line !== '').join('\n')}\n---\n\n${article.body}`;
}

/** Nothing where there is no value. A day stays a plain word, which YAML 1.2 reads as the string it is. */
function field(name: string, value: string | object | null): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return '';
  return stringify({ [name]: value }, { lineWidth: 0 }).trimEnd();
}
