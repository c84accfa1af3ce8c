import type { Quote } from './article.ts';

/** What tells whether words are somebody's. */
type Told = Pick<Quote, 'kind' | 'polarity' | 'basis' | 'speaker'>;

/**
 * Whether a quote is one: words between quotation marks that the text puts forward as said. Only these are counted, listed
 * and handed on as quotations; reported speech, words that the text denies, supposes or asks for, and words that an editor
 * has said are nobody's are shown where they stand, as what they are.
 */
export function isAsserted({ kind, polarity = 'said', basis, speaker }: Told): boolean {
  return kind !== 'indirect' && polarity === 'said' && !(basis === 'editor' && speaker === null);
}

/** Whether it is what the text reports of somebody in words that are not theirs: listed apart, and no quotation. */
export function isReported({ kind, polarity = 'said', speaker }: Told): boolean {
  return kind === 'indirect' && polarity === 'said' && speaker !== null;
}
