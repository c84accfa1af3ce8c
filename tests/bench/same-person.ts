import type { Scorer } from './train/scorer.ts';

/** Titles that the scorer takes for given names. */
const TITLES =
  /\b(?:Professor|Detective|Officer|Sheriff|Coach|Chief|Attorney|Commissioner|Captain|Ambassador)\s+(?=\p{Lu})/gu;

/** What may stand behind a name: “of the Holm Institute, who counted them”. */
const BEHIND_NAME = /\s*(?:,|\(| (?:of|from|for|at|with|who)\s).*$/s;

/**
 * Whether a name is that of the annotated source: by surname and without another given name. Of several who speak together
 * any may be meant. The scorer reads a name at the end of a source, so the words behind a name are cut off for it.
 *
 * @param source the annotated words
 */
export function isSamePerson(scorer: Scorer, source: string, name: string): boolean {
  const given = scorer.personKey(name.replace(TITLES, ''));
  const words = source.replace(TITLES, '');
  const wanted = [words, words.replace(BEHIND_NAME, ''), ...words.split(/\s+and\s+/)]
    .map((part) => scorer.personKey(part))
    .filter((key) => key !== null);
  if (wanted.length === 0 || / and /.test(name)) return true;
  // An annotator's span may end within the name: “Ann H” of “Ann H. Berg”.
  return (
    wanted.some((key) => scorer.samePerson(key, given)) ||
    name.startsWith(`${source} `) ||
    name.startsWith(`${source}.`)
  );
}
