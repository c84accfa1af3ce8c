import type { Article, Paragraph } from '../schema/article.ts';

/**
 * How many code units of the text around the target a selector keeps, as annotation clients do; none of another
 * paragraph’s, for on the page other words may stand between the two.
 */
const CONTEXT_LENGTH = 32;

/** RFC 3236: a fragment is the id of an element of an HTML page. */
const HTML_FRAGMENT = 'http://tools.ietf.org/rfc/rfc3236';

/**
 * Words of an article as a W3C SpecificResource, pointed at in three ways that agree: by the words and their
 * neighbours; by their place in `Article.text`; and by the element that holds their paragraph, refined by their
 * place in that element’s own text. All in UTF-16 code units, as the DOM counts.
 *
 * @see https://www.w3.org/TR/annotation-model/#selectors
 */
export function textTarget(
  { url, text }: Pick<Article, 'url' | 'text'>,
  paragraph: Pick<Paragraph, 'id' | 'start' | 'end'>,
  { start, end }: { start: number; end: number },
) {
  return {
    type: 'SpecificResource',
    source: url,
    selector: [
      {
        type: 'TextQuoteSelector',
        exact: text.slice(start, end),
        prefix: text.slice(Math.max(paragraph.start, start - CONTEXT_LENGTH), start),
        suffix: text.slice(end, Math.min(paragraph.end, end + CONTEXT_LENGTH)),
      },
      { type: 'TextPositionSelector', start, end },
      {
        type: 'FragmentSelector',
        conformsTo: HTML_FRAGMENT,
        value: paragraph.id,
        refinedBy: {
          type: 'TextPositionSelector',
          start: start - paragraph.start,
          end: end - paragraph.start,
        },
      },
    ],
  };
}
