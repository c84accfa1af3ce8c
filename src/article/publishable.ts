import type { Attribution } from '../attribution/attribution.ts';

/** Below this confidence two of five reports are wrong in their words or their source: a page would mislead. */
const LEAST_CONFIDENCE = 0.65;

/** “support”, “what”: too little for a statement of its own. */
const FEWEST_WORDS = 3;

/**
 * Leaves out reported speech that is too unsure, or too short, to be shown as what somebody said. What stands between
 * quotation marks is always kept.
 */
export function publishable(attributions: readonly Attribution[], text: string): Attribution[] {
  return attributions.filter(
    ({ kind, confidence, basis, start, end }) =>
      kind !== 'indirect' ||
      (confidence >= LEAST_CONFIDENCE &&
        basis !== 'none' &&
        text.slice(start, end).split(/\s+/).length >= FEWEST_WORDS),
  );
}
