import type { KnownName } from '../attribution.ts';
import { comparable } from '../names/directory.ts';
import type { Span } from '../passage.ts';
import { type Inflection, isInflected } from './inflected-name.ts';

/** Whom a name in a text stands for. */
export interface NamedSpeaker {
  name: string;
  /** The id of the known speaker, where it is one. */
  id: string | null;
}

/**
 * Resolves names of a text: to a known speaker, by a name or an alias as it is written or inflected, else to the fullest form in
 * the text that ends with the same word, in the nominative where the text has it.
 *
 * @param names all names in the text
 * @param rule how the language inflects names
 */
export function nameSpeaker(
  text: string,
  names: readonly Span[],
  known: readonly KnownName[],
  rule: Inflection | null,
): (name: Span) => NamedSpeaker {
  const written = names.map(({ start, end }) => text.slice(start, end));
  const owners = new Map(
    known.flatMap((speaker) =>
      [speaker.name, ...speaker.aliases].map((name) => [comparable(name), speaker] as const),
    ),
  );
  return (span) => {
    const own = text.slice(span.start, span.end);
    const full = fullest(own, written, rule);
    const speaker =
      owners.get(comparable(own)) ??
      owners.get(comparable(full)) ??
      inflected(own, known, rule) ??
      inflected(full, known, rule) ??
      behindOffice(full, known);
    return speaker ? { name: speaker.name, id: speaker.id } : { name: full, id: null };
  };
}

/** “Holt” is Mira Holt, unless Jon Holt is named too, and so is “Holts” in German. */
function fullest(name: string, written: readonly string[], rule: Inflection | null): string {
  const isAlone = !/\s/.test(name);
  const longer = new Set(
    written.filter((other) => (isAlone ? isSurnameOf(name, other, rule) : isInflected(name, other, rule))),
  );
  const [only = name] = longer;
  return longer.size === 1 ? only : name;
}

function isSurnameOf(name: string, other: string, rule: Inflection | null): boolean {
  const surname = /\s(\S+)$/.exec(other)?.[1];
  return surname !== undefined && (surname === name || isInflected(name, surname, rule));
}

function inflected(
  name: string,
  known: readonly KnownName[],
  rule: Inflection | null,
): KnownName | undefined {
  const fitting = known.filter((speaker) =>
    [speaker.name, ...speaker.aliases].some((other) => isInflected(name, other, rule)),
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
