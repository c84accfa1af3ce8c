import type { Article } from '../../../src/schema/article.ts';
import { picturesOf } from '../../../src/schema/pictures-of.ts';

/** The lines of an article's page that a reader could copy. */
export function articleLines(article: Article): string[] {
  const { headline, dek, byline, topics, sections, annotations } = article;
  const lines = [
    headline,
    dek,
    ...byline,
    ...topics,
    ...sections.flatMap(({ heading, paragraphs }) => [heading, ...paragraphs.map(({ text }) => text)]),
    ...picturesOf(article).flatMap(({ alt, caption, credit }) => [alt, caption, credit]),
    ...annotations.map(({ bodyText }) => bodyText),
  ];
  return lines.flatMap((line) => line?.split('\n') ?? []);
}
