import { slugify } from '../schema/slugify.ts';
import type { Filters } from './parse-query.ts';
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
    (except === 'year' || isWithin(facts.day, filters))
  );
}

function isWithin(day: string, { from = '', to }: Filters): boolean {
  return day >= from && (to === undefined || day <= to + AFTER_ANY_DAY);
}

/** Sorts behind the hyphens of a date, so that a month or a year takes in all its days. */
const AFTER_ANY_DAY = '~';

/** For each filter, what its values would leave while the other filters stay as they are. */
export function countFacets(all: readonly Facts[], filters: Filters): Counts {
  const lists = counted.map((facet) => {
    const found = new Map<string, Value>();
    for (const facts of all) {
      if (!passes(facts, filters, facet)) continue;
      for (const { value, label } of values(facts, facet)) {
        const known = found.get(value);
        if (known === undefined) found.set(value, { value, label, count: 1 });
        else known.count += 1;
      }
    }
    return [facet, [...found.values()].sort(facet === 'year' ? newestFirst : mostFirst)];
  });
  return Object.fromEntries(lists) as Counts;
}

function mostFirst(a: Value, b: Value): number {
  return b.count - a.count || a.label.localeCompare(b.label);
}

function newestFirst(a: Value, b: Value): number {
  return b.value.localeCompare(a.value);
}

function values(facts: Facts, facet: Counted): { value: string; label: string }[] {
  if (facet === 'speaker') {
    return facts.speaker === null ? [] : [{ value: facts.speaker.id, label: facts.speaker.name }];
  }
  if (facet === 'topic') return facts.topics.map((topic) => ({ value: slugify(topic), label: topic }));
  if (facet === 'article') return [{ value: facts.article, label: facts.headline }];
  if (facet === 'medium') return facts.medium === null ? [] : [mediumOf(facts.medium)];
  const value = facet === 'year' ? facts.day.slice(0, 4) : facts[facet];
  return !value ? [] : [{ value, label: value }];
}

/** “In its readout” and “in the readout” are one: whose it was is no difference. */
function mediumOf(medium: string): { value: string; label: string } {
  const label = medium.replace(WHOSE, 'a ');
  return { value: label, label };
}

const WHOSE = /\b(?:his|her|its|their|our|my|the|this|that|an?) /giu;

/** A reader may type `topic:Ukraine` or `Medium:"In a readout"`. */
function same(value: string, wanted: string): boolean {
  return (
    value === wanted ||
    slugify(value) === slugify(wanted) ||
    slugify(value) === slugify(mediumOf(wanted).value)
  );
}
