import { hashWord } from './features.ts';
import { PARTS, type Unit } from './units.ts';

const COMMA = hashWord(',');
/** Words of “, a teacher from the old town of Lund,”. */
const LONGEST_APPOSITION = 12;

/**
 * The content without what it begins with if that only says who the source is: “According to Mira Holt, a teacher from Lund,
 * the ferry is old” tells of the ferry alone.
 *
 * @param content places of units, ascending
 * @param source places of units, ascending
 */
export function behindApposition(
  units: readonly Unit[],
  content: readonly number[],
  source: readonly number[],
): readonly number[] {
  const first = content[0] ?? -1;
  const follows = source.at(-1) === first - 2 && units[first - 1]?.lemma === COMMA;
  if (!follows || units[first]?.part !== PARTS.DET) return content;
  const length = content.slice(0, LONGEST_APPOSITION).findIndex((place) => units[place]?.lemma === COMMA);
  if (length < 0) return content;
  const [apposition, rest] = [content.slice(0, length), content.slice(length + 1)];
  return apposition.some((place) => isVerb(units[place])) || !rest.some((place) => isVerb(units[place]))
    ? content
    : rest;
}

const isVerb = (unit: Unit | undefined) => unit?.part === PARTS.VERB || unit?.part === PARTS.AUX;
