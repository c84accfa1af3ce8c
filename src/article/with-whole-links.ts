import type { InlineContent } from '../text/inline-content.ts';

/**
 * A paragraph's words with links that lead to the same places from wherever they are read.
 *
 * @param base The address that its links count from.
 */
export function withWholeLinks(content: InlineContent, base: string): InlineContent {
  if (content.formats.every(({ properties }) => properties['href'] === undefined)) return content;
  const formats = content.formats.map((format) => {
    const { href } = format.properties;
    if (typeof href !== 'string' || !URL.canParse(href, base)) return format;
    return { ...format, properties: { ...format.properties, href: new URL(href, base).href } };
  });
  return { ...content, formats };
}
