import { fill } from '../locales/fill.ts';
import type { Nearest, SearchResponse } from '../search/search.ts';
import { counted } from './counted.ts';
import { dayInWords } from './day-in-words.ts';

/** A sentence or three on what was found, for the page and for screen readers. */
export function describeResponse(query: string, response: SearchResponse): string {
  const { total, results: shown, searched, complete, meant, understood, saidBy, nearest, filters } = response;
  const asked = query.trim();
  let found = total === 0 ? import.meta.words.nothingFound : results(total);
  if (asked !== '') found = fill(import.meta.words.foundFor, { found, query: inMarks(shortened(asked)) });
  if (saidBy) found = fill(import.meta.words.foundBy, { found, name: saidBy });
  if (understood) found = within(found, understood.from, understood.to);
  if (total === 0 && searched !== null && asked !== '')
    found = counted(import.meta.words.foundAmong, searched, { found });
  const pairs = meant.map(({ typed, meant: word }) =>
    fill(import.meta.words.wordAs, { typed: inMarks(typed), word: inMarks(word) }),
  );
  const sentences = [`${found}.`];
  if (pairs.length > 0)
    sentences.push(
      fill(import.meta.words.readAs, {
        pairs: new Intl.ListFormat(import.meta.words.language).format(pairs),
      }),
    );
  if (total > 0 && !complete) sentences.push(import.meta.words.nearestOnly);
  const isDated = [understood, filters].some((limits) => limits?.from || limits?.to);
  if (isDated && shown.some(({ record }) => record.kind !== null && !record.said))
    sentences.push(import.meta.words.articleDayCounts);
  if (nearest) sentences.push(instead(nearest));
  return sentences.join(' ');
}

/** “Did you mean …?” as a link; nothing where nobody has to be asked. */
export function suggestionLink(
  { suggestion }: SearchResponse,
  hrefOf: (query: string) => string,
): (Node | string)[] {
  if (suggestion === null) return [];
  const link = document.createElement('a');
  link.href = hrefOf(suggestion);
  link.textContent = fill(import.meta.words.didYouMean, { query: inMarks(shortened(suggestion)) });
  return [' ', link];
}

function results(total: number): string {
  return counted(import.meta.words.resultCount, total);
}

function instead({ without, total }: Nearest): string {
  if (without === 'phrases') return fill(import.meta.words.withoutMarks, { results: results(total) });
  if (without === 'filters') return fill(import.meta.words.withoutFilters, { results: results(total) });
  return import.meta.words.nearestTitles;
}

function within(found: string, from: string | null, to: string | null): string {
  if (from !== null && to !== null) {
    return from === to
      ? fill(import.meta.words.foundOn, { found, day: dayInWords(from) })
      : fill(import.meta.words.foundBetween, {
          found,
          from: dayInWords(from),
          to: dayInWords(to),
        });
  }
  if (from !== null) return fill(import.meta.words.foundFrom, { found, from: dayInWords(from) });
  return to === null ? found : fill(import.meta.words.foundTo, { found, to: dayInWords(to) });
}

function inMarks(words: string): string {
  return fill(import.meta.words.quotation, { words });
}

function shortened(query: string): string {
  return query.length > SHOWN ? `${query.slice(0, SHOWN)}…` : query;
}

/** Code units of a query that are said back. */
const SHOWN = 80;
