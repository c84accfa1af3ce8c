import { z } from 'zod';
import { didYouMean } from '../message/nearest.ts';
import { didYouMeanTag } from './did-you-mean-tag.ts';
import { didYouMeanZone } from './did-you-mean-zone.ts';
import { type ParsedOptions, readoutOptions } from './options.ts';
import { settingsFault } from './settings-fault.ts';

/** What an owner has set, as far as it is right. */
export interface ReadOptions {
  /** Without the settings that something is wrong with. */
  options: ParsedOptions;
  /** A sentence on each mistake, which names the setting, and the known one that is most like it. */
  mistakes: string[];
}

/** What stands for the name of a paper while that is missing or wrong. */
const UNNAMED = { title: 'Paper' };

/**
 * Reads what an owner has set.
 *
 * @param given what `readout({…})` was called with
 */
export function readOptions(given: unknown): ReadOptions {
  const result = readoutOptions.safeParse(given);
  if (result.success) return { options: result.data, mistakes: [] };
  const { issues } = result.error;
  return { options: rightOf(given, issues), mistakes: issues.flatMap((issue) => explain(issue, given)) };
}

/** The same, for what is to be right. @throws Error with all that is wrong with it */
export function parseOptions(given: unknown): ParsedOptions {
  const { options, mistakes } = readOptions(given);
  if (mistakes.length > 0) throw new Error(settingsFault(mistakes));
  return options;
}

/** What is left without the settings at the top that have issues. */
function rightOf(given: unknown, issues: readonly z.core.$ZodIssue[]): ParsedOptions {
  const wrong = issues.flatMap((issue) =>
    issue.path.length === 0 && issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0])],
  );
  const right = Object.entries(Object(given)).filter(([name]) => !wrong.includes(name));
  const result = readoutOptions.safeParse({ ...UNNAMED, ...Object.fromEntries(right) });
  return result.success ? result.data : readoutOptions.parse(UNNAMED);
}

function explain(issue: z.core.$ZodIssue, given: unknown): string[] {
  if (issue.code === 'unrecognized_keys') {
    const known = keysAt(issue.path);
    const list = ` Known: ${known.join(', ')}.`;
    return issue.keys.map(
      (key) => `There is no setting “${nameOf([...issue.path, key])}”.${didYouMean(key, known) || list}`,
    );
  }
  const name = nameOf(issue.path);
  const found = issue.path.reduce<unknown>(
    (value, key) => (value as Record<PropertyKey, unknown>)?.[key],
    given,
  );
  if (name === '') return [`The settings are ${shown(found)}; expected ${issue.message}.`];
  if (found === undefined) return [`“${name}” is missing; add it, with ${issue.message}.`];
  const near = typeof found === 'string' ? (NEAR[name]?.(found) ?? '') : '';
  return [`“${name}” is ${shown(found)}; expected ${issue.message}.${near}`];
}

/** How many names of a group are told of it. */
const MOST_NAMES = 4;

/** What suggests a value that was meant, by the name of the setting. */
const NEAR: Record<string, (written: string) => string> = {
  language: didYouMeanTag,
  locale: didYouMeanTag,
  timeZone: didYouMeanZone,
};

/** The names of the settings in the group at a path. */
function keysAt(path: readonly PropertyKey[]): string[] {
  let schema: unknown = readoutOptions;
  for (const key of path) {
    const group = bare(schema);
    if (group instanceof z.ZodObject) schema = group.shape[key as string];
    if (group instanceof z.ZodArray) schema = group.element;
    if (group instanceof z.ZodRecord) schema = group.valueType;
  }
  const group = bare(schema);
  return group instanceof z.ZodObject ? Object.keys(group.shape) : [];
}

/** A schema without what says that it may be left out. */
function bare(schema: unknown): unknown {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault ||
    schema instanceof z.ZodPrefault
    ? bare(schema.unwrap())
    : schema;
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join('.');
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') {
    const names = Object.keys(value);
    const some = names.length > MOST_NAMES ? [...names.slice(0, MOST_NAMES), '…'] : names;
    return some.length > 0 ? `a group of ${some.join(', ')}` : 'an empty group';
  }
  if (typeof value === 'function') return 'a function';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}
