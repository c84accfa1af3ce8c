import type { SearchResult } from './rank-window.ts';
import { type ResolvedWord, ways } from './resolve-words.ts';
import { tokens } from './tokens.ts';

/** A word that was read as another. */
export interface Misspelling {
  typed: string;
  meant: string;
}

/** The words that are nowhere, each once, and what they were taken for in the best result. */
export function misspellings(words: readonly ResolvedWord[], best: SearchResult | undefined): Misspelling[] {
  const read = new Set(tokens(best?.record.text ?? '').map(({ term }) => term));
  const found = words.flatMap(({ term, answers, places }) => {
    const misspelt = [...answers].flatMap(([answer, way]) =>
      way === ways.misspelt && places?.some((place) => place.answer === answer) ? [answer] : [],
    );
    const isKnown = places?.some(({ way }) => way !== ways.misspelt) ?? true;
    const isRead = [...answers].some(([answer, way]) => way !== ways.misspelt && read.has(answer));
    const meant = misspelt.find((answer) => read.has(answer)) ?? (isKnown ? undefined : misspelt[0]);
    return isRead || meant === undefined ? [] : [{ typed: term, meant }];
  });
  return [...new Map(found.map((each) => [each.typed, each])).values()];
}
