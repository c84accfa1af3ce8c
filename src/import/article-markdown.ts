import { stringify } from 'yaml';
import { frontMatter } from '../schema/front-matter.ts';
import type { ImportedArticle } from './imported-article.ts';

/** What stands in place of a field that an article should have: `readout check` asks for those that it must have. */
const TO_FILL_IN: Record<string, string> = {
  headline: 'headline: # what the article is called',
  published: 'published: # the day, such as 2025-03-18',
  byline: 'byline: [] # who wrote it, such as [First Last, First Last]',
};

/**
 * An imported article as a file for `content/articles`: front matter with what the source states, and places for what it
 * does not, then the text.
 */
export function articleMarkdown({ fields, body }: Pick<ImportedArticle, 'fields' | 'body'>): string {
  const stated: Record<string, unknown> = fields;
  const lines = Object.keys(frontMatter.shape).flatMap((name) => {
    // A day stays a plain word, which YAML 1.2 reads as the string that it is.
    const line = stated[name] === undefined ? '' : stringify({ [name]: stated[name] }, { lineWidth: 0 });
    return line.trimEnd() || (TO_FILL_IN[name] ?? []);
  });
  return `---\n${lines.join('\n')}\n---\n\n${body}`;
}
