import { slugify } from '../schema/slugify.ts';
import type { Filters } from './filter-keys.ts';
import { mediumKey } from './medium-key.ts';
import type { Facts } from './search-index.ts';

/** How many results each value of a filter would leave, most first. */
export type Counts = Record<Counted, Value[]>;

/** A value of a filter, how it is shown, and how many results it would leave. */
interface Value {
  value: string;
  label: string;
  count: number;
}

/** The filters that offer values to choose from. */
export const facets = ['speaker', 'kind', 'section', 'medium', 'topic', 'article'] as const;
export type Facet = (typeof facets)[number];

/** What is counted: those, and the years, which choose the first and the last day. */
export const counted = [...facets, 'year'] as const;
export type Counted = (typeof counted)[number];

/** Whether a record is among those a filter leaves. */
export function passes(facts: Facts, filters: Filters, except?: Counted): boolean {
  return (
    facets.every((facet) => {
      const wanted = filters[facet];
      return (
        wanted === undefined ||
        facet === except ||
        values(facts, facet).some(({ value }) => same(value, wanted))
      );
    }) &&
    (except === 'year' || isWithin(dayOf(facts), filters))
  );
}

/** The day by which a record is found: that on which it was said or, where nobody knows that, on which its article was published. */
export function dayOf({ said, day }: Pick<Facts, 'said' | 'day'>): string {
  return said ?? day;
}

/** Whether a day is within limits, of which a year or a month stands for all its days. */
export function isWithin(day: string, { from = '', to }: Pick<Filters, 'from' | 'to'>): boolean {
  return day >= from && (to === undefined || day <= to + AFTER_ANY_DAY);
}

/** Sorts behind the hyphens of a date, so that a month or a year takes in all its days. */
const AFTER_ANY_DAY = '~';

/** Without words, quotes are listed; what is reported only where that is asked for. */
export function isListed({ type }: Facts, { kind }: Filters): boolean {
  return type === 'quote' || (type === 'reported' && kind === 'indirect');
}

/**
 * For each filter, what its values would leave while the other filters stay as they are.
 *
 * @param isListing whether there are no words
 */
export function countFacets(all: readonly Facts[], filters: Filters, isListing: boolean): Counts {
  const lists = counted.map((facet) => {
    const left = all
      .filter(
        (facts) =>
          passes(facts, filters, facet) && (!isListing || facet === 'kind' || isListed(facts, filters)),
      )
      .flatMap((facts) => values(facts, facet));
    const found = [...Map.groupBy(left, ({ value }) => value)].map(([value, same]) => ({
      value,
      label: mostUsual(same.map(({ label }) => label)),
      count: same.length,
    }));
    return [facet, found.sort(facet === 'year' ? newestFirst : mostFirst)];
  });
  return Object.fromEntries(lists) as Counts;
}

/** Of several writings of one thing the one that is used most; of several of these the shortest. */
function mostUsual(labels: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  const most = Math.max(...counts.values());
  const usual = [...counts].flatMap(([label, count]) => (count === most ? [label] : []));
  return usual.reduce((shortest, label) => (label.length < shortest.length ? label : shortest));
}

function mostFirst(a: Value, b: Value): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

function newestFirst(a: Value, b: Value): number {
  return b.value.localeCompare(a.value);
}

function values(facts: Facts, facet: Counted): Omit<Value, 'count'>[] {
  if (facet === 'speaker') {
    return facts.speaker === null ? [] : [{ value: facts.speaker.id, label: facts.speaker.name }];
  }
  if (facet === 'topic') return facts.topics.map((topic) => ({ value: slugify(topic), label: topic }));
  if (facet === 'article')
    return facts.article === '' ? [] : [{ value: facts.article, label: facts.headline }];
  if (facet === 'medium') {
    return facts.medium === null ? [] : [{ value: mediumKey(facts.medium), label: facts.medium }];
  }
  const value = facet === 'year' ? dayOf(facts).slice(0, 4) : facts[facet];
  return !value ? [] : [{ value, label: value }];
}

/** Filters, each with its value as the list of the filter has it, by a text that they leave. */
export function asListed(filters: Filters, facts: Facts | undefined): Filters {
  const listed: Filters = { ...filters };
  for (const facet of facets) {
    const wanted = filters[facet];
    const found = wanted && facts && values(facts, facet).find(({ value }) => same(value, wanted));
    if (found) listed[facet] = found.value;
  }
  return listed;
}

/** A reader may type `topic:Ukraine` or `Medium:"In a readout"`. */
function same(value: string, wanted: string): boolean {
  return (
    value === wanted || slugify(value) === slugify(wanted) || slugify(value) === slugify(mediumKey(wanted))
  );
}
