import { hashWord } from './features.ts';
import { PARTS, type Unit } from './units.ts';

const COMMA = hashWord(',');
const AND = hashWord('and');
/** What begins a clause that needs a verb of its own. */
const SUBORDINATORS = new Set(
  ['after', 'before', 'since', 'until', 'when', 'while', 'because', 'as', 'once', 'if', 'that', 'where'].map(
    (word) => hashWord(word),
  ),
);
const IN_NAME = new Set([PARTS.DET, PARTS.ADJ, PARTS.NOUN, PARTS.PROPN]);

/**
 * Whether the content ends with the first of those who act together, and reports nothing: of “It began after Mira Holt, Jon
 * Berg and Ada Moss argued” the two last argued no more than the first.
 *
 * @param content places of units, ascending
 * @param source places of units, ascending
 */
export function endsInList(
  units: readonly Unit[],
  content: readonly number[],
  source: readonly number[],
): boolean {
  const last = content.at(-1) ?? -1;
  const follows = source[0] === last + 2 && units[last + 1]?.lemma === COMMA;
  if (!follows || units[last]?.part !== PARTS.PROPN) return false;
  if (!source.some((place) => units[place]?.lemma === AND)) return false;
  const before = content.findLast((place) => !IN_NAME.has(units[place]?.part ?? PARTS.PUNCT));
  return before !== undefined && SUBORDINATORS.has(units[before]?.lemma ?? 0);
}
