import type { Corpus } from '../../../src/search/record.ts';
import { search } from '../../../src/search/search.ts';
import type { SearchIndex } from '../../../src/search/search-index.ts';
import {
  type LanguageQuery,
  makeLanguageQueries,
  makeParagraphs,
  recordsOf,
} from './make-language-queries.ts';

/** How queries of one kind in one language were answered: shares of them, from 0 to 1. */
export interface LanguageFigures {
  language: string;
  kind: LanguageQuery['kind'];
  queries: number;
  first: number;
  five: number;
}

/**
 * Asks for paragraphs in several languages, all in one index.
 *
 * @param size paragraphs in each language
 * @param each queries of each kind in each language
 * @param seeds of the paragraphs and of the queries
 * @param missed is told of each query that is not answered first, with what was
 */
export async function measureLanguages(
  [size, each]: readonly [size: number, each: number],
  seeds: readonly [paragraphs: number, queries: number],
  openIndex: (corpus: Corpus) => Promise<SearchIndex> | SearchIndex,
  missed: (query: LanguageQuery, found: readonly string[]) => void = () => {},
): Promise<LanguageFigures[]> {
  const paragraphs = makeParagraphs(size, seeds[0]);
  const queries = makeLanguageQueries(paragraphs, each, seeds[1]);
  const index = await openIndex({ speakers: [], records: recordsOf(paragraphs) });
  const answered: (LanguageQuery & { place: number })[] = [];
  for (const query of queries) {
    const { results, nearest } = await search(index, { query: query.text, limit: 5 });
    const shown = results.length > 0 ? results : (nearest?.results ?? []);
    const place = shown.findIndex(({ record }) => record.id === query.id);
    answered.push({ ...query, place });
    if (place !== 0)
      missed(
        query,
        shown.map(({ record }) => record.text),
      );
  }
  const rows = Map.groupBy(answered, ({ language, kind }) => `${language}/${kind}`);
  return [...rows.values()].map((same) => {
    const share = (most: number) =>
      same.filter(({ place }) => place >= 0 && place < most).length / same.length;
    const { language, kind } = same[0] as LanguageQuery;
    return { language, kind, queries: same.length, first: share(1), five: share(5) };
  });
}
