import type { Selector } from '../schema/web-annotation.ts';
import type { Anchor } from './anchor.ts';

/** How a note says where its words are. Any of the three may be missing. */
export interface Pointers {
  /** The words and their surroundings. */
  quote: { exact: string; prefix: string; suffix: string } | null;
  /** Offsets: in `Article.text` if this site’s own tool wrote them, else in some reading of the page. */
  position: Anchor | null;
  /** An element by its id, which may be a paragraph’s permalink, and perhaps offsets in it. */
  fragment: { id: string; position: Anchor | null } | null;
  /** The address at which its selector lies, which is not looked up. */
  elsewhere?: string | undefined;
}

/** The selectors of one target as pointers; of several of one sort, the first. */
export function pointersOf(selectors: readonly Selector[]): Pointers {
  const fragment = selectors.find(({ type, value }) => type === 'FragmentSelector' && value !== undefined);
  const inner = fragment?.refinedBy ?? [];
  return {
    quote: quoteOf([...selectors, ...inner]),
    position: positionOf(selectors),
    elsewhere: selectors.find(({ type }) => type === 'external')?.value,
    fragment: fragment ? { id: (fragment.value ?? '').replace(/^#/, ''), position: positionOf(inner) } : null,
  };
}

/** Whether a note says where its words are at all; one on a page as a whole does not. */
export function hasWords({ quote, position, fragment }: Pointers): boolean {
  return quote !== null || position !== null || fragment !== null;
}

type SimpleSelector = Omit<Selector, 'refinedBy'>;

function quoteOf(selectors: readonly SimpleSelector[]): Pointers['quote'] {
  const found = selectors.find(({ type, exact }) => type === 'TextQuoteSelector' && exact?.trim());
  const { exact, prefix = '', suffix = '' } = found ?? {};
  return exact === undefined ? null : { exact, prefix, suffix };
}

function positionOf(selectors: readonly SimpleSelector[]): Anchor | null {
  const { start, end } = selectors.find(({ type }) => type === 'TextPositionSelector') ?? {};
  return typeof start === 'number' && typeof end === 'number' ? { start, end } : null;
}
