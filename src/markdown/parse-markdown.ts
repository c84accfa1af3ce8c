import type { Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { frontmatter } from 'micromark-extension-frontmatter';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { restore, shorten } from './plain-paragraphs.ts';

/**
 * Parses CommonMark with GFM footnotes and YAML front matter. No other extension: strikethrough, bare
 * links and directives would take characters out of the text.
 *
 * @param markdown The file's text without a byte order mark.
 * @returns The tree; offsets in UTF-16 code units of `markdown`.
 */
export function parseMarkdown(markdown: string): Root {
  const shortened = shorten(markdown);
  return shortened ? restore(parse(shortened.markdown), shortened) : parse(markdown);
}

function parse(markdown: string): Root {
  return fromMarkdown(markdown, {
    extensions: [gfmFootnote(), frontmatter(['yaml'])],
    mdastExtensions: [gfmFootnoteFromMarkdown(), frontmatterFromMarkdown(['yaml'])],
  });
}
