import type { z } from 'zod';
import type { frontMatter } from '../schema/front-matter.ts';

/** What a source tells of an article. */
export interface ImportedArticle {
  /** The fields of the front matter that the source states; none is made up. */
  fields: Partial<z.input<typeof frontMatter>>;
  /** The article's text as Markdown. */
  body: string;
}
