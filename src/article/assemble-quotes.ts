import type { Attribution } from '../attribution/attribution.ts';
import { NAMED_FROM } from '../attribution/named-from.ts';
import type { Standing } from '../permalinks/carry-forward.ts';
import type { Quote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { nameSpeaker } from './name-speakers.ts';

/**
 * The attributions as quotes of the model.
 *
 * @param permalinks One for each attribution.
 * @param isOpen Whether an editor has left an attribution open.
 */
export function assembleQuotes(
  attributions: readonly Attribution[],
  permalinks: readonly Standing[],
  text: string,
  known: ReadonlyMap<string, KnownSpeaker>,
  isOpen: (found: Attribution) => boolean = () => false,
): Quote[] {
  return attributions.map((found, index) => {
    const { kind, polarity, start, end, cue, medium, date, basis, confidence, group } = found;
    const speaker = isNamed(found) ? nameSpeaker(found, known) : null;
    return {
      id: permalinks[index]?.id ?? '',
      aliases: permalinks[index]?.aliases ?? [],
      kind,
      polarity,
      text: text.slice(start, end),
      start,
      end,
      speaker,
      cue,
      medium,
      date,
      // A pronoun that leads to nobody is no ground to name anybody.
      basis: speaker === null && basis !== 'editor' ? 'none' : basis,
      ...(isOpen(found) && { open: true as const }),
      confidence,
      group,
    };
  });
}

/**
 * Whether an attribution is sure enough to name anybody. Words that the text denies, supposes or asks for are nobody’s;
 * reported speech that is too unsure was left out before.
 */
const isNamed = ({ kind, polarity, basis, confidence }: Attribution) =>
  polarity === 'said' && (kind === 'indirect' || basis === 'editor' || confidence >= NAMED_FROM);
