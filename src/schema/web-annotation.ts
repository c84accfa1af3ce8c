import { z } from 'zod';

/*
 * As much of the W3C Web Annotation Data Model as notes are made of, read leniently: a single value may stand for a list
 * of one, and what is not used is left alone.
 */

const listOf = <T extends z.ZodType>(item: T) =>
  z.preprocess((value) => (value === undefined || Array.isArray(value) ? value : [value]), z.array(item));

/** An object of which a string is the short form, for the value under that key. */
const objectOr = <T extends z.ZodType>(key: string, object: T) =>
  z.preprocess((value) => (typeof value === 'string' ? { [key]: value } : value), object);

/** A list, in which what stands together in a `Choice`, `Composite`, `List` or `Independents` stands one by one. */
function membersOf<T extends z.ZodType>(item: T) {
  return z.preprocess(
    (value) => (value === undefined ? value : [value].flat().flatMap((each: unknown) => itemsOf(each))),
    z.array(item),
  );
}

function itemsOf(value: unknown): unknown[] {
  const isSet = typeof value === 'object' && value !== null && 'items' in value && Array.isArray(value.items);
  return isSet ? (value.items as unknown[]).flatMap(itemsOf) : [value];
}

/** A source is named by its address, by an object that has it for its id, or by the target’s own id. */
function withSource(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { source, id } = value as { source?: unknown; id?: unknown };
  if (typeof source === 'object' && source !== null && 'id' in source) return { ...value, source: source.id };
  return source === undefined && typeof id === 'string' ? { ...value, source: id } : value;
}

const offset = z.number().int().nonnegative();

const simpleSelector = z.object({
  type: z.string(),
  /** TextQuoteSelector. */
  exact: z.string().optional(),
  prefix: z.string().optional(),
  suffix: z.string().optional(),
  /** TextPositionSelector; selectors of other sorts have paths here. */
  start: z.union([offset, z.string()]).optional(),
  end: z.union([offset, z.string()]).optional(),
  /** FragmentSelector. */
  value: z.string().optional(),
});

/** How words are found in a page; an address alone says that it is told elsewhere. */
export const selector = z.preprocess(
  (value) => (typeof value === 'string' ? { type: 'external', value } : value),
  simpleSelector.extend({ refinedBy: listOf(simpleSelector).default([]) }),
);

/** What an annotation speaks of: words of a page, or all of it. */
export const target = objectOr(
  'source',
  z.preprocess(
    withSource,
    z.object({ source: z.string().optional(), selector: listOf(selector).default([]) }),
  ),
);

/** A part of what an annotation says. */
export const body = objectOr(
  'source',
  z.object({
    value: z.string().optional(),
    format: z.string().optional(),
    purpose: z.string().optional(),
    source: z.string().optional(),
    id: z.string().optional(),
  }),
);

/** Who may read a note, as Hypothesis has it. */
const access = z.object({
  group: z.string().nullish(),
  permissions: z.object({ read: z.array(z.string()).optional() }).nullish(),
  hidden: z.boolean().nullish(),
  moderation_status: z.string().nullish(),
});

/** An annotation. */
export const webAnnotation = access.extend({
  id: z.string().optional(),
  canonical: z.string().optional(),
  motivation: listOf(z.string()).default([]),
  creator: listOf(
    objectOr('name', z.object({ name: z.string().optional(), nickname: z.string().optional() })),
  ).default([]),
  created: z.string().optional(),
  body: membersOf(body).default([]),
  bodyValue: z.string().optional(),
  target: membersOf(target),
});

/** A row of what Hypothesis’ API and its export give. */
export const hypothesisRow = access.extend({
  id: z.string(),
  created: z.string().optional(),
  user: z.string().optional(),
  user_info: z.object({ display_name: z.string().nullish() }).nullish(),
  uri: z.string(),
  /** In Markdown. */
  text: z.string().default(''),
  tags: z.array(z.string()).default([]),
  /** The notes it answers, from the first of the thread to its own. */
  references: z.array(z.string()).default([]),
  target: z.array(target).default([]),
});

export type Access = z.output<typeof access>;
export type Selector = z.output<typeof selector>;
export type WebAnnotation = z.output<typeof webAnnotation>;
export type HypothesisRow = z.output<typeof hypothesisRow>;
