import type { Finding } from './finding.ts';
import { fold } from './names/parse-name.ts';
import type { ResolvedSource } from './names/resolve-sources.ts';

/** Of speakers who are named within their own quotation, and are less than sure, half are somebody else. */
const NAMED_WITHIN = 0.85;
/** From here on words tell outright who speaks (“said Ada Moss”). */
const SURE = 0.99;
/** Of descriptions without an article or a number (“chief of staff”, “com”) one of seven is cut or no speaker. */
const CUT = 0.9;

const DETERMINED =
  /^(?:the|a|an|this|that|these|those|one|two|three|some|many|most|several|another|\p{L}+['’]s?|\d[\d,.]*|his|her|its|their|our|my)\b|s$/iu;

const CAPITALIZED = /(?<![\p{L}\p{M}’'-])\p{Lu}[\p{L}\p{M}’'-]*/gu;

/**
 * What the words of a quotation and of its speaker take away from the chance that the person is right, as a factor.
 *
 * @param chance without these words, from 0 to 1
 */
export function doubtOf(
  text: string,
  { kind, start, end, source }: Finding,
  resolved: Pick<ResolvedSource, 'name' | 'basis'> | null,
  chance: number,
): number {
  if (kind === 'indirect' || !source || !resolved?.name) return 1;
  if (resolved.basis === 'nominal') return DETERMINED.test(text.slice(source.start, source.end)) ? 1 : CUT;
  if (chance >= SURE) return 1;
  const isWithin = source.start >= start && source.end <= end;
  const names = isWithin ? null : text.slice(start, end).match(CAPITALIZED);
  const surname = fold(resolved.name.split(' ').at(-1) ?? '');
  return names?.some((word) => fold(word) === surname) ? NAMED_WITHIN : 1;
}
