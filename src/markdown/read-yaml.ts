import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { type Document, isMap, isScalar, parseDocument, visit } from 'yaml';
import type { z } from 'zod';
import { didYouMean } from '../message/nearest.ts';
import { positionOf } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { RuleId } from '../message/rules.ts';
import { A_DAY } from '../schema/date.ts';
import { findUnwanted } from './check-characters.ts';
import { mendDay } from './mend-day.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Where the YAML stands in the file, and which rule its messages carry. */
export interface YamlPlace {
  /** Offset of the YAML's first character in the file, in UTF-16 code units. */
  offset: number;
  ruleId: RuleId;
}

/**
 * Reads YAML (1.2, core schema: a day stays a string) and checks it against a schema of named fields. Every
 * mistake is reported at the value it is in, with what the schema's `error` says was expected.
 *
 * @returns The checked data, or null when something was reported.
 */
export function readYaml<Schema extends z.ZodObject>(
  yaml: string,
  schema: Schema,
  file: VFile,
  { offset, ruleId }: YamlPlace,
): z.output<Schema> | null {
  // The Macs of before 2001, and some spreadsheets, end lines so.
  const carriage = /\r(?!\n)/.exec(yaml);
  if (carriage) {
    const reason =
      'The lines end with a carriage return alone, as on old Macs; save the file with the line ends of Unix (LF) or Windows (CRLF).';
    report(file, ruleId, reason, { place: placeOf([carriage.index, carriage.index]) });
    return null;
  }
  const document = parseDocument(yaml, { prettyErrors: false });
  const faults = yamlFaults(document, yaml);
  for (const { reason, range, expected } of faults) {
    report(file, ruleId, reason, { place: placeOf(range), ...(expected && { expected: [expected] }) });
  }
  if (faults.length > 0 || reportUnwanted()) return null;
  const result = schema.safeParse(document.toJS() ?? {});
  if (result.success) return result.data;
  for (const issue of result.error.issues) explain(issue);
  return null;

  /** Tells of characters that are written by their number, such as `\u0007`; those that stand in the file are told of it as a whole. */
  function reportUnwanted(): boolean {
    const before = file.messages.length;
    visit(document, {
      Scalar: (_, { value, range }) => {
        if (typeof value !== 'string' || !range) return;
        const written = yaml.slice(range[0], range[1]);
        for (const { ruleId: rule, reason, found } of findUnwanted(value)) {
          if (!written.includes(found))
            report(file, rule, reason, { place: placeOf([range[0], range[1]]), actual: value });
        }
      },
    });
    return file.messages.length > before;
  }

  function explain(issue: z.core.$ZodIssue): void {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) explainUnknown(key, issue.path);
      return;
    }
    const path = nameOf(issue.path);
    const found = valueAt(document, issue.path);
    const place = placeOf(rangeAt(document, issue.path));
    const mended = issue.message.startsWith(A_DAY) && typeof found === 'string' ? mendDay(found) : null;
    const reason =
      found === undefined
        ? `“${path}” is missing; add it, with ${issue.message}.`
        : `“${path}” is ${shown(found)}; expected ${issue.message}.${mended ? ` Did you mean ${mended}?` : ''}`;
    const whole = `Found ${shown(found)}; expected fields, each on a line such as “${Object.keys(schema.shape)[0]}: …”.`;
    report(file, ruleId, path === '' && issue.code === 'invalid_type' ? whole : reason, {
      place,
      ...(found !== undefined && { actual: shown(found) }),
      expected: [...(mended ? [mended] : []), issue.message],
    });
  }

  function explainUnknown(key: string, path: PropertyKey[]): void {
    const known = path.length === 0 ? Object.keys(schema.shape) : [];
    const list = known.length > 0 ? ` Known fields: ${known.join(', ')}.` : '';
    report(file, ruleId, `Unknown field “${nameOf([...path, key])}”.${didYouMean(key, known) || list}`, {
      place: placeOf(keyRange(document, path, key)),
      actual: key,
      expected: known,
    });
  }

  function placeOf([start, end]: readonly [number, number]): Position {
    return positionOf(file, offset + start, offset + end);
  }
}

function nameOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part))).join('.');
}

function shown(value: unknown): string {
  if (value === null || value === undefined || value === '') return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of fields';
  const text = String(value);
  return `“${text.length > 60 ? `${text.slice(0, 59)}…` : text}”`;
}

function valueAt(document: Document, path: readonly PropertyKey[]): unknown {
  return path.length === 0
    ? document.toJS()
    : (document.getIn(path) ?? (document.hasIn(path) ? null : undefined));
}

/** The range of the value at the path, or of the nearest thing around it that exists. */
function rangeAt(document: Document, path: readonly PropertyKey[]): [number, number] {
  for (let length = path.length; length > 0; length--) {
    const node: unknown = document.getIn(path.slice(0, length), true);
    const range = (node as { range?: [number, number, number] } | undefined)?.range;
    if (range) return length === path.length ? [range[0], range[1]] : [range[0], range[0]];
  }
  return [0, 0];
}

function keyRange(document: Document, path: readonly PropertyKey[], key: string): [number, number] {
  const map = path.length === 0 ? document.contents : document.getIn(path, true);
  const pair = isMap(map)
    ? map.items.find((item) => isScalar(item.key) && item.key.value === key)
    : undefined;
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? [range[0], range[1]] : [0, 0];
}
