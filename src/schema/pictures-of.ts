import type { Article, ArticlePicture } from './article.ts';

/** All pictures of an article, in the order of its page. */
export function picturesOf({ image, sections }: Pick<Article, 'image' | 'sections'>): ArticlePicture[] {
  return [...(image ? [image] : []), ...sections.flatMap(({ pictures }) => pictures)];
}
