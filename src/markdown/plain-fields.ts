/** Text that YAML takes as it stands: it begins with a letter or a curly quotation mark, and holds nothing that could end it. */
const TEXT = '[\\p{L}“‘](?:[^:#\\p{Cc}\\p{Zl}\\p{Zp}\\uFEFF]*[^:#\\s\\p{Cc}\\uFEFF])?';
const DATE = '\\d{4}-\\d\\d-\\d\\d(?:T[\\d:.]+Z)?';
const ITEM = '[\\p{L}](?:[\\p{L}\\p{N} ]*[\\p{L}\\p{N}])?';
const FIELD = new RegExp(`^([a-z]+): (?:(${TEXT}|${DATE})|\\[(${ITEM}(?:, ${ITEM})*)\\])$`, 'u');
/** Words that are not text to YAML’s core schema (YAML 1.2.2, 10.3.2). */
const RESERVED = /^(?:null|true|false)$/i;

/**
 * Reads YAML that is no more than a plain text, a date or a list of plain words in each line, as most front matter is, without
 * the parser, which takes twenty times as long.
 *
 * @returns What the parser would, or null where it takes the parser to tell.
 */
export function plainFields(yaml: string): Record<string, string | string[]> | null {
  const fields: Record<string, string | string[]> = {};
  for (const line of yaml.split('\n')) {
    const [, key = '', text, list] = FIELD.exec(line) ?? [];
    const items = list?.split(', ') ?? [];
    if (key === '' || key in fields || [key, text ?? '', ...items].some((word) => RESERVED.test(word)))
      return null;
    fields[key] = text ?? items;
  }
  return fields;
}
