import { findCandidates } from './find-candidates.ts';
import { narrow } from './narrow.ts';
import type { Query } from './parse-query.ts';
import type { ResolvedWord } from './resolve-words.ts';
import type { SearchIndex } from './search-index.ts';
import { writtenIn } from './tokens.ts';

/**
 * A query with each word that is nowhere, nor read as another, in the nearest spelling that is somewhere; null if none is near, or
 * if nothing holds all the words then.
 *
 * @param query as it is understood
 * @param found its words, as the index understands them
 * @param typed what was typed
 */
export async function suggestQuery(
  index: SearchIndex,
  query: Query,
  found: readonly ResolvedWord[],
  typed: string,
): Promise<string | null> {
  let suggested = typed.trim();
  const words = [...query.words];
  for (const [i, { places, phrase, open, term }] of found.entries()) {
    const [near] = places?.length === 0 ? await index.neighbours(term, true) : [];
    if (near === undefined) continue;
    words[i] = { term: near, phrase, open };
    suggested = suggested.replace(writtenIn(typed).get(term) ?? term, near);
  }
  if (suggested === typed.trim()) return null;
  const meant = { ...query, words, joined: [] };
  const again = await findCandidates(index, meant, query.filters);
  return again.complete && (await narrow(index, meant, again)).length > 0 ? suggested : null;
}
