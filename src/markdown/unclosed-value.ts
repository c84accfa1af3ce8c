import type { YAMLError } from 'yaml';
import type { YamlFault } from './yaml-fault.ts';

/** A field, and what stands behind its colon. */
const FIELD = /^[ \t]*(?:- )?([\w-]+):[ \t]*([^\n]*)$/gm;

const CLOSING: Readonly<Record<string, string>> = { '[': ']', '{': '}', '"': '"', "'": "'" };

/**
 * The field that opens a bracket or a quotation mark and never closes it: to the parser, all that comes behind is a part of it, and the
 * mistake is at the end. Null where the errors tell of no such thing, or the field is not found.
 */
export function unclosedValue(errors: readonly YAMLError[], yaml: string): YamlFault | null {
  const error = errors.find(({ message }) => /must be sufficiently indented|^Missing closing/.test(message));
  if (!error) return null;
  const quote = /^Missing closing (["'])/.exec(error.message)?.[1];
  const fields = [...yaml.slice(0, error.pos[1]).matchAll(FIELD)];
  const opened = fields.flatMap(({ 0: line, 1: key = '', 2: value = '', index }) => {
    const at = quote ? openQuote(value, quote) : /^[[{]/.test(value) ? 0 : -1;
    return at < 0 ? [] : [{ key, sign: value.charAt(at), at: index + line.length - value.length + at }];
  });
  const found = quote ? opened[0] : opened.at(-1);
  if (!found) return null;
  const { key, sign, at } = found;
  const reason = `“${key}” opens ${sign} and never closes it; write ${CLOSING[sign]} behind ${quote ? 'its text' : 'its last part'}.`;
  return { reason, range: [at, at + 1] };
}

/** Where a value opens a quotation mark that it does not close; -1 where it has none such. An apostrophe opens nothing. */
function openQuote(value: string, quote: string): number {
  let open = -1;
  for (let at = 0; at < value.length; at++) {
    if (value.charAt(at) !== quote || (open >= 0 && value.charAt(at - 1) === '\\')) continue;
    if (open >= 0) open = -1;
    else if (/(?:^|[[{,:])\s*$/.test(value.slice(0, at))) open = at;
  }
  return open;
}
