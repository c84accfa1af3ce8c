import type { Finding } from '../finding.ts';
import type { Passage } from '../passage.ts';

/**
 * Reported speech: what is said, believed or meant in the writer's own words, or partly in quotation marks.
 *
 * @param spoken the quotations found already, with the cue and source chosen for each; a finding that covers one of them
 *   takes its place, as a mixed quotation
 */
export function findReported(
  _text: string,
  _passages: readonly Passage[],
  _spoken: readonly Finding[],
): Finding[] {
  return [];
}
