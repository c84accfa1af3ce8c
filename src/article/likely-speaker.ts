import { distance } from 'fastest-levenshtein';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/** The share of a name’s letters that may be misspelt. */
const MOST_MISSPELT = 0.25;

/**
 * The id that somebody meant who wrote another: one that is near by spelling, name by name, or whose speaker has what is written for a name.
 * “marian-pell” is not “derek-pell”, though most of the letters are the same.
 *
 * @returns null where no speaker is near
 */
export function likelySpeaker(written: string, known: ReadonlyMap<string, KnownSpeaker>): string | null {
  const wanted = slugify(written);
  const likely = [...known.values()].flatMap((speaker) => {
    const names = [speaker.name, ...speaker.aliases].map(slugify);
    if (names.includes(wanted)) return [{ id: speaker.id, apart: 0 }];
    return isNear(wanted, speaker.id) ? [{ id: speaker.id, apart: distance(wanted, speaker.id) }] : [];
  });
  return likely.sort((a, b) => a.apart - b.apart || a.id.localeCompare(b.id))[0]?.id ?? null;
}

/** Whether all words of one are near words of the other, or both are near when written without hyphens. */
function isNear(wanted: string, id: string): boolean {
  const [fewer = [], more = []] = [wanted.split('-'), id.split('-')].sort((a, b) => a.length - b.length);
  return (
    fewer.every((word) => more.some((other) => isMisspelt(word, other))) ||
    isMisspelt(wanted.replaceAll('-', ''), id.replaceAll('-', ''))
  );
}

function isMisspelt(word: string, other: string): boolean {
  const apart = distance(word, other);
  const most = Math.floor(Math.max(word.length, other.length) * MOST_MISSPELT);
  // Two letters that changed places are two edits.
  return apart <= most || (apart === 2 && lettersOf(word) === lettersOf(other));
}

const lettersOf = (word: string) => [...word].sort().join('');
