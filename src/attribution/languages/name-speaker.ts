import type { KnownName } from '../attribution.ts';
import { comparable } from '../names/cast.ts';
import type { Span } from '../passage.ts';

/** Whom a name in a text stands for. */
export interface NamedSpeaker {
  name: string;
  /** The id of the known speaker, where it is one. */
  id: string | null;
}

/**
 * How many letters two forms of one name may differ by at their ends: the German genitive takes one (“Holts”), Ukrainian cases up to
 * three (“Шевченко”, “Петренком”).
 */
const LONGEST_ENDING = 3;
/** Shorter stems are shared by too many names. */
const SHORTEST_STEM = 4;

/**
 * Resolves names of a text: to a known speaker, by a name or an alias as it is written or inflected, else to the fullest form in
 * the text that ends with the same word.
 *
 * @param names all names in the text
 */
export function nameSpeaker(
  text: string,
  names: readonly Span[],
  known: readonly KnownName[],
): (name: Span) => NamedSpeaker {
  const written = names.map(({ start, end }) => text.slice(start, end));
  const owners = new Map(
    known.flatMap((speaker) =>
      [speaker.name, ...speaker.aliases].map((name) => [comparable(name), speaker] as const),
    ),
  );
  return (span) => {
    const own = text.slice(span.start, span.end);
    const full = fullest(own, written);
    const speaker =
      owners.get(comparable(own)) ??
      owners.get(comparable(full)) ??
      inflected(own, known) ??
      inflected(full, known) ??
      behindOffice(full, known);
    return speaker ? { name: speaker.name, id: speaker.id } : { name: full, id: null };
  };
}

/** “Holt” is Mira Holt, unless Jon Holt is named too. */
function fullest(name: string, written: readonly string[]): string {
  if (/\s/.test(name)) return name;
  const longer = new Set(written.filter((other) => other.endsWith(` ${name}`)));
  const [only = name] = longer;
  return longer.size === 1 ? only : name;
}

function inflected(name: string, known: readonly KnownName[]): KnownName | undefined {
  const words = name.split(/\s+/);
  const fitting = known.filter((speaker) =>
    [speaker.name, ...speaker.aliases].some((other) => {
      const parts = other.split(/\s+/);
      return parts.length === words.length && parts.every((part, i) => isSameWord(part, words[i] ?? ''));
    }),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** “Hafenmeisterin Jule Brandt” is Jule Brandt: what stands before a first name and a surname is an office. */
function behindOffice(name: string, known: readonly KnownName[]): KnownName | undefined {
  const whole = comparable(name);
  const fitting = known.filter(
    (speaker) =>
      speaker.kind === 'person' &&
      [speaker.name, ...speaker.aliases].some(
        (other) => /\S\s+\S/.test(other) && whole.endsWith(` ${comparable(other)}`),
      ),
  );
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** Whether two words differ by no more than an ending. */
function isSameWord(one: string, other: string): boolean {
  let stem = 0;
  while (stem < one.length && one[stem] === other[stem]) stem++;
  return (
    one === other || (stem >= SHORTEST_STEM && Math.max(one.length, other.length) - stem <= LONGEST_ENDING)
  );
}
