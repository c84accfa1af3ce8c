import type { z } from 'zod';
import type { frontMatter } from '../schema/front-matter.ts';
import type { Change } from './change.ts';
import type { Made } from './count-made.ts';

/** What a source tells of an article. */
export interface ImportedArticle {
  /** The fields of the front matter that the source states; none is made up. */
  fields: Partial<z.input<typeof frontMatter>>;
  /** The article's text as Markdown. */
  body: string;
  /** What the body is made of. */
  made: Made;
  /** What of the source is not in the article, or not as it was; in no certain order. */
  changes: Change[];
}

/** A picture as its source has it: a file or an address that it names, or the picture itself. */
export type PictureSource = { address: string } | { bytes: Uint8Array };

/**
 * Has a picture copied beside the article.
 *
 * @returns the address that the article gives it, or in words why there is none
 */
export type TakePicture = (source: PictureSource) => { url: string } | { reason: string };
