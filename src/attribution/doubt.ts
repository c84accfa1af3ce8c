import type { Finding } from './finding.ts';
import { fold } from './names/parse-name.ts';
import type { ResolvedSource } from './names/resolve-sources.ts';

/** Of speakers who are named within their own quotation, and were less than sure before, one of three is somebody else. */
const NAMED_WITHIN = 0.85;
/** Of descriptions without an article or a number (“chief of staff”, “com”) one of seven is cut or no speaker. */
const CUT = 0.9;

const DETERMINED =
  /^(?:the|a|an|this|that|these|those|one|two|three|some|many|most|several|another|\p{L}+['’]s?|\d[\d,.]*|his|her|its|their|our|my)\b|s$/iu;

/** What the words of a quotation and of its speaker take away from the chance that the person is right, as a factor. */
export function doubtOf(
  text: string,
  { kind, start, end, source }: Finding,
  resolved: Pick<ResolvedSource, 'name' | 'basis'> | null,
): number {
  if (kind === 'indirect' || !source || !resolved?.name) return 1;
  if (resolved.basis === 'nominal') return DETERMINED.test(resolved.name) ? 1 : CUT;
  const surname = fold(resolved.name.split(' ').at(-1) ?? '');
  const isWithin = source.start >= start && source.end <= end;
  const said = text.slice(start, end).split(/[^\p{L}\p{M}’'-]+/u);
  return !isWithin && said.some((word) => /^\p{Lu}/u.test(word) && fold(word) === surname) ? NAMED_WITHIN : 1;
}
