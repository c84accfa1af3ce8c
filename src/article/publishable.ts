import type { Attribution } from '../attribution/attribution.ts';
import { REPORTED_FROM } from '../attribution/named-from.ts';

/** Whoever is only described (“the harbour master”) may be somebody who has a name in the text. */
const DESCRIBED_FROM = 0.8;

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
    const least = basis === 'nominal' ? DESCRIBED_FROM : REPORTED_FROM;
    const words = text.slice(start, end).split(/\s+/).length;
    return kind !== 'indirect' || (confidence >= least && words >= FEWEST_WORDS && isNamed(found));
  });
}
