import type { Wording } from '../locales/wording.ts';
import type { Article } from '../schema/article.ts';
import { annotationCollection } from './annotation-collection.ts';
import { bibtex } from './bibtex.ts';
import { cslItem } from './csl-item.ts';

/** A file beside an article’s page, for other programs. */
export interface DataFile {
  /** What stands behind the article’s name in its address; see `DATA_FILES`. */
  ending: string;
  contents: string;
}

/** The media type that the Web Annotation Protocol asks for. */
export const ANNOTATIONS_TYPE = 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"';

/** The media types of an article’s data files, by what stands behind its name in their addresses; see `addresses`. */
export const DATA_FILES = {
  '.json': 'application/json',
  '.md': 'text/markdown; charset=utf-8',
  '/annotations.jsonld': ANNOTATIONS_TYPE,
  '/citation.bib': 'application/x-bibtex; charset=utf-8',
  '/citation.json': 'application/vnd.citationstyles.csl+json',
} as const;

/** What data files are made of. */
export interface DataSource {
  /** The article, and the same as JSON, and its Markdown as it was written. */
  article: Article;
  json: string;
  markdown: string;
  /** The paper’s name, and how it speaks where the article stands. */
  publisher: string;
  wording: Pick<Wording, 'say'>;
}

/** The files beside an article’s page: the model, its source, its quotes and notes, and how to cite it. */
export function dataFiles({ article, json, markdown, publisher, wording }: DataSource): DataFile[] {
  const citation = cslItem(article, publisher, wording);
  const contents: Record<keyof typeof DATA_FILES, string> = {
    '.json': json,
    '.md': markdown,
    '/annotations.jsonld': JSON.stringify(annotationCollection(article)),
    '/citation.bib': bibtex(citation),
    '/citation.json': JSON.stringify([citation]),
  };
  return Object.entries(contents).map(([ending, text]) => ({ ending, contents: text }));
}
