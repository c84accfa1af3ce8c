import { type Document, visit, type YAMLError } from 'yaml';
import { lostTexts } from './lost-texts.ts';
import { lineStart, quotedLine } from './quoted-line.ts';
import { unclosedValue } from './unclosed-value.ts';
import type { YamlFault } from './yaml-fault.ts';

/**
 * What keeps YAML from being read, in the words of who writes it, one for each line. Anchors and aliases have no use in a few fields: `*so*`
 * is a text that begins with a star.
 */
export function yamlFaults(document: Document, yaml: string): YamlFault[] {
  const errors = document.errors.filter(
    ({ message }, index, all) => index === 0 || !isFollowUp(message, all),
  );
  // What comes behind it follows from it.
  const deep = errors.find(({ message }) => message.includes('call stack'));
  if (deep) return [unreadable('lists or fields stand in each other too deep', deep.pos)];
  const indented = /^[ \t]+(?=\S)/.exec(yaml);
  if (indented && errors.length > 0 && /^[\w-]+:/m.test(yaml))
    return [{ reason: INDENTED, range: [0, indented[0].length] }];
  const unclosed = unclosedValue(errors, yaml);
  const before = unclosed ? errors.filter(({ pos }) => pos[0] < unclosed.range[0]) : errors;
  const faults = [
    ...before.map((error) => inWords(error, yaml)),
    ...(unclosed ? [unclosed] : [...aliases(document), ...losses(document)]),
  ];
  // One line that lacks its marks may be thousands of mistakes to the parser.
  const lines = Map.groupBy(faults, ({ range }) => lineStart(yaml, range[0]));
  return [...lines].flatMap(([start, [first]]) => {
    const quoted = first === unclosed ? null : quotedLine(yaml, start);
    if (!quoted) return first ?? [];
    const reason = `The text of “${quoted.key}” has signs in it that mean something else here; put the ${quoted.key} in quotation marks: ${quoted.line}`;
    return { reason, range: [quoted.start, quoted.start], expected: quoted.line } satisfies YamlFault;
  });
}

const INDENTED = 'The first line begins with a space, and the fields do not; take it out.';

/** Behind what ends the fields too early, nothing is in its place. */
const isFollowUp = (message: string, all: readonly YAMLError[]) =>
  message.includes('in YAML stream') && all[0]?.message.includes('in YAML stream') === true;

const unreadable = (what: string, range: [number, number]): YamlFault => ({
  reason: `The YAML cannot be read: ${what}.`,
  range,
});

/** The commonest mistakes as one who writes news would tell them; any other as the parser does. */
function inWords({ code, message, pos }: YAMLError, yaml: string): YamlFault {
  const start = lineStart(yaml, pos[0]);
  const lineAt = (at: number) => /[^\n]*/.exec(yaml.slice(at))?.[0] ?? '';
  const line = lineAt(start);
  if (code === 'DUPLICATE_KEY') {
    const field = /^[^:\n]*/.exec(yaml.slice(pos[0]))?.[0].trim();
    return { reason: `The field “${field}” stands twice; take one of them out.`, range: pos };
  }
  if (code === 'TAB_AS_INDENT')
    return { reason: 'A tab stands at the beginning of the line; write spaces in its place.', range: pos };
  if (message.includes('same column')) {
    const reason = 'The line begins with more or fewer spaces than those it belongs with; give it as many.';
    return { reason, range: pos };
  }
  if (message.startsWith('Missing , or :')) {
    const field = /^[\s-]*([\w-]+):/.exec(line)?.[1];
    const reason = `In ${field ? `“${field}”` : 'the list'} a comma is missing between two parts, or a part has a quotation mark within it and lacks other ones around it.`;
    return { reason, range: pos };
  }
  const [, sign] = /^Unexpected flow-(?:seq|map)-end token.*"(.)"$/.exec(message) ?? [];
  if (sign) {
    const opening = sign === ']' ? '[' : '{';
    return { reason: `“${sign}” stands here, and no “${opening}” before it; take it out.`, range: pos };
  }
  if (code === 'MULTILINE_IMPLICIT_KEY' || code === 'BLOCK_AS_IMPLICIT_KEY') {
    const [, key, value] = /^\s*([a-z][\w-]*):?\s*(.*?)\s*$/.exec(line) ?? [];
    if (key && value && !/:(?:\s|$)/.test(line)) {
      const expected = `${key}: ${value}`;
      const lack = line.includes(`${key}:`)
        ? `Behind “${key}:” a space is missing`
        : `The line “${line.trim()}” has no colon`;
      return { reason: `${lack}; write “${expected}”.`, range: [start, start], expected };
    }
    const next = start + line.length + 1;
    const indent = /^[ \t]+(?=[\w-]+:)/.exec(lineAt(next))?.[0].length;
    if (indent !== undefined) {
      const reason = `The line begins with spaces, as if it were a part of “${key}”; take them out.`;
      return { reason, range: [next, next + indent] };
    }
  }
  return unreadable(asClause(message), pos);
}

function asClause(message: string): string {
  const text = message.trim().replace(/\.$/, '');
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function aliases(document: Document): YamlFault[] {
  const found: YamlFault[] = [];
  visit(document, {
    Alias: (_, { source, range }) => {
      const [start, end] = range ?? [0, 0, 0];
      found.push(unreadable(`“*${source}” stands for a text that is nowhere named`, [start, end]));
    },
  });
  return found;
}

const losses = (document: Document): YamlFault[] =>
  lostTexts(document).map(({ sign, start, end }) =>
    unreadable(
      `“${sign}” has a meaning of its own here, and a part of the text would be left out; put the text in quotation marks`,
      [start, end],
    ),
  );
