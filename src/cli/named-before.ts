import { sexOfName } from '../attribution/names/gender.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { isParticle } from '../text/particle.ts';

/** Offsets in UTF-16 code units of the article’s text. */
interface Stretch {
  start: number;
  end: number;
}

/** Words in capitals in a row, with what joins the parts of a name: “Jan van den Berg”. */
const NAME = /(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*)(?:\s+(?:\p{Ll}{2,4}\s+){0,3}(?:\p{Lu}\.|\p{Lu}[\p{L}’'-]*))+/gu;

/**
 * Finds the person who is named last before some words, in their paragraph or else in the one before: likelier than anybody whom the
 * text names more often. Names in quotation marks are of whom a quotation speaks, and nobody’s who says it.
 *
 * @param at where the words begin
 * @param paragraphs in the order of the text
 * @param quoted the stretches between quotation marks
 * @param others names of those who are quoted in the article, whether they have a file or not
 * @returns null where that is nobody, or somebody who has no file
 */
export function namedBefore(
  at: number,
  text: string,
  paragraphs: readonly Stretch[],
  quoted: readonly Stretch[],
  speakers: readonly KnownSpeaker[],
  others: readonly string[],
): KnownSpeaker | null {
  const people = namesIn(text, speakers, others);
  const index = paragraphs.findIndex(({ start, end }) => start <= at && at < end);
  const own = paragraphs[index];
  const before = paragraphs[index - 1];
  for (const stretch of [...(own ? [{ start: own.start, end: at }] : []), ...(before ? [before] : [])]) {
    const found = [...people]
      .flatMap(([name, who]) => occurrences(name, text, stretch).map((place) => ({ ...place, who })))
      .filter(({ start }) => !quoted.some((span) => span.start <= start && start < span.end));
    const last = found
      .filter((name) => name.who !== null && !found.some((other) => other !== name && isWithin(name, other)))
      .reduce<Named | null>((latest, name) => (latest && latest.end >= name.end ? latest : name), null);
    if (last) return last.who === 'somebody' ? null : last.who;
  }
  return null;
}

/** Somebody with a file, somebody else, or a body. */
type Who = KnownSpeaker | 'somebody' | null;

interface Named extends Stretch {
  who: Who;
}

/** Where a name stands as words of its own. */
function occurrences(name: string, text: string, { start, end }: Stretch): Stretch[] {
  const places: Stretch[] = [];
  for (let at = text.indexOf(name, start); at !== -1; at = text.indexOf(name, at + 1)) {
    if (at + name.length > end) break;
    if (LETTER.test(text.charAt(at - 1)) || LETTER.test(text.charAt(at + name.length))) continue;
    places.push({ start: at, end: at + name.length });
  }
  return places;
}

const LETTER = /[\p{L}\p{N}]/u;

const isWithin = (inner: Stretch, outer: Stretch) =>
  outer.start <= inner.start && inner.end <= outer.end && outer.end - outer.start > inner.end - inner.start;

/**
 * What people are called in a text: who has a file, and somebody who has none, be it that they are quoted or that they have a given name.
 * A body has no person behind its name, which may be part of one.
 */
function namesIn(
  text: string,
  speakers: readonly KnownSpeaker[],
  others: readonly string[],
): Map<string, Who> {
  const people = new Map<string, Who>();
  const strangers = [...text.matchAll(NAME)]
    .map(([words]) => personIn(words))
    .filter((name) => name !== null);
  for (const name of [...others, ...strangers]) people.set(name, 'somebody');
  for (const name of strangers) people.set(surnameOf(name), 'somebody');
  for (const speaker of speakers) {
    const { name, aliases, kind } = speaker;
    const own = [name, ...aliases];
    if (!own.some((each) => text.includes(each))) continue;
    for (const each of own) people.set(each, kind === 'person' ? speaker : null);
    // Of two of one surname, nobody knows which is meant.
    const surname = surnameOf(name);
    const isShared = speakers.some((other) => other !== speaker && surnameOf(other.name) === surname);
    if (kind === 'person' && !own.includes(surname)) people.set(surname, isShared ? 'somebody' : speaker);
  }
  return people;
}

/** The name of a person at the end of words in capitals, from the given name on: “Yesterday Tobias Wenlock”; null where there is none. */
function personIn(words: string): string | null {
  const parts = words.replace(/['’]s$/, '').split(/\s+/);
  if (parts.some((part) => /^\p{Ll}/u.test(part) && !isParticle(part))) return null;
  const given = parts.findIndex((part, index) => index < parts.length - 1 && sexOfName(part) !== null);
  return given < 0 ? null : parts.slice(given).join(' ');
}

const surnameOf = (name: string): string => name.split(' ').at(-1) ?? name;
