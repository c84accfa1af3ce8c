import type { Attribution } from '../attribution/attribution.ts';
import type { ArticleSpeaker, QuoteSpeaker } from '../schema/article.ts';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

const PRONOUN = /^(?:he|she|they|it|we|i|you|who|that|which|this|these|those|him|her|them|both|one)$/i;

/** Ends the id of somebody whose name would be a file’s id, but is none of the names in that file; no file’s id has it. */
const NOBODYS = '_';

/**
 * Gives the speaker of an attribution an id and a name: those of the known speaker; else the name in the text;
 * else, for somebody who is only described, the description itself, under an id that is never that of a file. A pronoun that leads to
 * nobody names nobody.
 */
export function nameSpeaker(
  attribution: Attribution,
  known: ReadonlyMap<string, KnownSpeaker>,
): QuoteSpeaker | null {
  const { speakerId, name, basis, speaker: mention } = attribution;
  const file = speakerId === null ? undefined : known.get(speakerId);
  if (file) return { id: file.id, name: file.name, mention };
  const words = name ?? mention?.text ?? null;
  if (words === null || PRONOUN.test(words) || (basis === 'pronoun' && name === null)) return null;
  const id = slugify(words);
  return { id: known.has(id) ? `${id}${NOBODYS}` : id, name: words, mention };
}

/**
 * What the article says of a speaker, as of its own day.
 *
 * @param file The speaker's file, if there is one.
 * @param attributions All that name this speaker.
 * @param day The article's ISO day.
 */
export function describeSpeaker(
  speaker: QuoteSpeaker,
  file: KnownSpeaker | undefined,
  attributions: readonly Attribution[],
  day: string,
): ArticleSpeaker {
  return {
    id: speaker.id,
    name: speaker.name,
    named: file !== undefined || attributions.some(({ basis, name }) => name !== null && basis !== 'nominal'),
    kind: file?.kind ?? null,
    role: file ? roleOn(file, day) : null,
    links: file?.links ?? [],
  };
}

function roleOn(file: KnownSpeaker, day: string): string | null {
  const held = file.roles.find(({ from, to }) => (from ?? day) <= day && day <= (to ?? day));
  return held?.title ?? file.role ?? null;
}
