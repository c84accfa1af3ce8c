import { parseDocument } from 'yaml';
import { lostTexts } from './lost-texts.ts';

/** A field with a text on its line. */
const FIELD = /^([a-z]+):[ \t]+([^\s[{].*?)[ \t]*$/;

/** A line of YAML as it should be. */
export interface QuotedLine {
  key: string;
  /** The whole line, with its text in quotation marks. */
  line: string;
  /** Offset of the text as it is written, in UTF-16 code units of the YAML. */
  start: number;
}

/** The offset at which the line around a place begins, both in UTF-16 code units. */
export function lineStart(text: string, offset: number): number {
  return text.lastIndexOf('\n', offset - 1) + 1;
}

/**
 * The line of YAML that begins at an offset, with its text in quotation marks, where that is what it lacks: a text with a colon in it, or one
 * that begins with a quotation mark, `@`, `*` or another sign of YAML’s own.
 */
export function quotedLine(yaml: string, start: number): QuotedLine | null {
  const end = yaml.indexOf('\n', start);
  const [, key, text] = FIELD.exec(yaml.slice(start, end < 0 ? yaml.length : end)) ?? [];
  if (key === undefined || text === undefined || isReadable(`${key}: ${text}`)) return null;
  const quoted = text.includes('"')
    ? `'${text.replaceAll("'", "''")}'`
    : `"${text.replaceAll('\\', '\\\\')}"`;
  const line = `${key}: ${quoted}`;
  return isReadable(line)
    ? { key, line, start: start + yaml.slice(start).indexOf(text, key.length + 1) }
    : null;
}

function isReadable(line: string): boolean {
  const document = parseDocument(line, { prettyErrors: false });
  try {
    document.toJS();
  } catch {
    return false;
  }
  return document.errors.length === 0 && lostTexts(document).length === 0;
}
