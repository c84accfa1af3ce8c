import type { Article } from './article.ts';
import { slugify } from './slugify.ts';

/** Whether somebody of a name wrote the article: in an interview, whoever asks is no source of its news. */
export const isWriter = ({ byline }: Pick<Article, 'byline'>, name: string): boolean =>
  byline.some((writer) => slugify(writer) === slugify(name));
