import { slugify } from '../schema/slugify.ts';
import type { Filters } from './parse-query.ts';
import type { Facts } from './search-index.ts';

/** How many results each value of a filter would leave, most first. */
export type Counts = Record<Facet, { value: string; label: string; count: number }[]>;

/** The filters that offer values to choose from. */
export const facets = ['speaker', 'kind', 'section', 'medium', 'topic', 'article'] as const;
export type Facet = (typeof facets)[number];

/** Whether a record is among those a filter leaves. */
export function passes(facts: Facts, filters: Filters, except?: Facet): boolean {
  return (
    facets.every((facet) => {
      const wanted = filters[facet];
      return (
        wanted === undefined ||
        facet === except ||
        values(facts, facet).some(({ value }) => same(value, wanted))
      );
    }) &&
    facts.day >= (filters.from ?? '') &&
    (filters.to === undefined || facts.day <= filters.to + AFTER_ANY_DAY)
  );
}

/** Sorts behind the hyphens of a date, so that a month or a year takes in all its days. */
const AFTER_ANY_DAY = '~';

/** For each filter, what its values would leave while the other filters stay as they are. */
export function countFacets(all: readonly Facts[], filters: Filters): Counts {
  const counted = facets.map((facet) => {
    const found = new Map<string, { value: string; label: string; count: number }>();
    for (const facts of all) {
      if (!passes(facts, filters, facet)) continue;
      for (const { value, label } of values(facts, facet)) {
        const known = found.get(value);
        if (known === undefined) found.set(value, { value, label, count: 1 });
        else known.count += 1;
      }
    }
    return [facet, [...found.values()].sort((a, b) => b.count - a.count || a.label.localeCompare(b.label))];
  });
  return Object.fromEntries(counted) as Counts;
}

function values(facts: Facts, facet: Facet): { value: string; label: string }[] {
  if (facet === 'speaker') {
    return facts.speaker === null ? [] : [{ value: facts.speaker.id, label: facts.speaker.name }];
  }
  if (facet === 'topic') return facts.topics.map((topic) => ({ value: slugify(topic), label: topic }));
  if (facet === 'article') return [{ value: facts.article, label: facts.headline }];
  const value = facts[facet];
  return value === null ? [] : [{ value, label: value }];
}

/** A reader may type `topic:Ukraine` or `Medium:"In a readout"`. */
function same(value: string, wanted: string): boolean {
  return value === wanted || slugify(value) === slugify(wanted);
}
