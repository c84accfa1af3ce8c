import type { Attribution } from '../attribution/attribution.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import type { SectionPlan } from './lay-out-sections.ts';

/**
 * Gives quotations that the text attributes to nobody to the speaker an editor set for their section.
 *
 * @param spans The paragraphs in the article's text.
 */
export function settleAttributions(
  attributions: readonly Attribution[],
  plans: readonly SectionPlan[],
  spans: readonly { start: number; end: number }[],
  known: ReadonlyMap<string, KnownSpeaker>,
): Attribution[] {
  return attributions.map((found) => {
    if (found.basis !== 'none' || found.kind !== 'direct') return found;
    const paragraph = spans.findIndex(({ start, end }) => start <= found.start && found.end <= end);
    const plan = plans.find(({ start, end }) => start <= paragraph && paragraph < end);
    const speaker = plan?.setSpeaker ? known.get(plan.setSpeaker) : undefined;
    if (!speaker) return found;
    return { ...found, name: speaker.name, speakerId: speaker.id, basis: 'editor', confidence: 1 };
  });
}
