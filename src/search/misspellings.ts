import type { SearchResult } from './rank-window.ts';
import { type ResolvedWord, ways } from './resolve-words.ts';
import { writtenIn } from './tokens.ts';

/** A word that was read as another. */
export interface Misspelling {
  typed: string;
  meant: string;
}

/**
 * The words that are nowhere, each once, and what they were taken for in the best result: as it is written there, or whoever
 * speaks, where it is a name of theirs.
 *
 * @param query what was typed
 */
export function misspellings(
  words: readonly ResolvedWord[],
  best: SearchResult | undefined,
  query: string,
): Misspelling[] {
  const asTyped = writtenIn(query);
  const read = writtenIn(best?.record.text ?? '');
  const found = words.flatMap(({ term, answers, places }) => {
    const misspelt = [...answers].flatMap(([answer, way]) =>
      way === ways.misspelt && places?.some((place) => place.answer === answer) ? [answer] : [],
    );
    const isKnown = places?.some(({ way }) => way !== ways.misspelt) ?? true;
    const isRead = [...answers].some(([answer, way]) => way !== ways.misspelt && read.has(answer));
    const meant = misspelt.find((answer) => read.has(answer)) ?? (isKnown ? undefined : misspelt[0]);
    return isRead || meant === undefined
      ? []
      : [{ typed: asTyped.get(term) ?? term, meant: read.get(meant) ?? best?.record.speaker?.name ?? meant }];
  });
  return [...new Map(found.map((each) => [each.typed, each])).values()];
}
