import type { Attribution } from '../attribution/attribution.ts';

/** Below this confidence two of five reports are wrong in their words or their source: a page would mislead. */
const LEAST_CONFIDENCE = 0.65;

/** A source that is only described is harder to tell from the words around it. */
const LEAST_CONFIDENCE_DESCRIBED = 0.8;

/** “support”, “what”: too little for a statement of its own. */
const FEWEST_WORDS = 3;

/**
 * Leaves out reported speech that is too unsure, too short, or of nobody, to be shown as what somebody said. What
 * stands between quotation marks is always kept.
 *
 * @param isNamed whether the attribution leads to a speaker
 */
export function publishable(
  attributions: readonly Attribution[],
  text: string,
  isNamed: (attribution: Attribution) => boolean,
): Attribution[] {
  return attributions.filter((found) => {
    const { kind, confidence, basis, start, end } = found;
    const least = basis === 'nominal' ? LEAST_CONFIDENCE_DESCRIBED : LEAST_CONFIDENCE;
    const words = text.slice(start, end).split(/\s+/).length;
    return kind !== 'indirect' || (confidence >= least && words >= FEWEST_WORDS && isNamed(found));
  });
}
