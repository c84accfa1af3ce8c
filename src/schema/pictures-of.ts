import type { Article } from './article.ts';
import type { Picture } from './picture.ts';

/** All pictures of an article, in the order of its page. */
export function picturesOf({ image, sections }: Pick<Article, 'image' | 'sections'>): Picture[] {
  return [...(image ? [image] : []), ...sections.flatMap(({ pictures }) => pictures)];
}
