import type { Article } from '../schema/article.ts';
import main from '../styles/article.css?inline';
import bar from '../styles/article-bar.css?inline';
import blocks from '../styles/article-blocks.css?inline';
import corrected from '../styles/article-corrected.css?inline';
import gone from '../styles/article-gone.css?inline';
import longHeadline from '../styles/article-long-headline.css?inline';
import longNote from '../styles/article-long-note.css?inline';
import margins from '../styles/article-margins.css?inline';
import notes from '../styles/article-notes.css?inline';
import print from '../styles/article-print.css?inline';
import compared from '../styles/compared.css?inline';
import voices from '../styles/voices.css?inline';
import { isLongHeadline } from './is-long-headline.ts';
import { isLongNote } from './is-long-note.ts';

/** The style sheets that an article needs for what it has, and no others: it arrives with them. */
export function articleStyles({ headline, sections, annotations, corrections, tombstones }: Article): string {
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  const hasBlocks =
    paragraphs.some(({ containers }) => containers.length > 0) ||
    sections.some(({ breaks }) => breaks.length > 0) ||
    annotations.some(({ body }) => /<(?:[ou]l|pre|hr)\b/.test(body));
  const hasGone =
    tombstones.length > 0 ||
    paragraphs.some(
      ({ aliases, quotes }) => aliases.length > 0 || quotes.some((quote) => quote.aliases.length > 0),
    );
  return [
    voices,
    main,
    bar,
    margins,
    print,
    ...(annotations.length > 0 ? [notes] : []),
    ...(annotations.some(isLongNote) ? [longNote] : []),
    ...(isLongHeadline(headline) ? [longHeadline] : []),
    ...(corrections.length > 0 ? [corrected] : []),
    ...(hasBlocks ? [blocks] : []),
    ...(hasGone ? [gone] : []),
    ...(annotations.some((note) => note.compared) ? [compared] : []),
  ].join('');
}
