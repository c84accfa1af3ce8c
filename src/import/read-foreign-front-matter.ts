import { parse as parseToml, TomlDate } from 'smol-toml';
import { parse as parseYaml } from 'yaml';

/** What stands above a Markdown text, whatever it is written in. */
export interface ForeignFrontMatter {
  /** Its fields, dates as ISO strings. */
  fields: ReadonlyMap<string, unknown>;
  /** The language that it is written in; null where there is none. */
  format: 'YAML' | 'TOML' | 'JSON' | null;
  /** Where the text begins, in code units of the file. */
  end: number;
}

/** Fences as Jekyll, Hugo and Zola have them; Hugo’s JSON stands without any. */
const FORMS = [
  {
    format: 'YAML',
    block: /^---[ \t]*\n([\s\S]*?)^(?:---|\.\.\.)[ \t]*(?:\n|$)/m,
    parse: readYaml,
  },
  {
    format: 'TOML',
    block: /^\+\+\+[ \t]*\n([\s\S]*?)^\+\+\+[ \t]*(?:\n|$)/m,
    parse: (text: string) => parseToml(text),
  },
  { format: 'JSON', block: /^(\{\n[\s\S]*?^\})[ \t]*(?:\n|$)/m, parse: (text: string) => JSON.parse(text) },
] as const;

/**
 * Reads the front matter of any program.
 *
 * @param markdown with line feeds at the ends of lines
 * @throws Error when it is not what its fences say
 */
export function readForeignFrontMatter(markdown: string): ForeignFrontMatter {
  for (const { format, block, parse } of FORMS) {
    const found = block.exec(markdown);
    if (found?.index !== 0) continue;
    const data: unknown = parse(found[1] ?? '');
    const entries = Object.entries(isObject(data) ? data : {}).map(
      ([name, value]) => [name, plain(value)] as const,
    );
    return { fields: new Map(entries), format, end: found[0].length };
  }
  return { fields: new Map(), format: null, end: 0 };
}

function readYaml(text: string): unknown {
  try {
    return parseYaml(text);
  } catch (error) {
    // How the library says that it ran out of room is no word for an editor.
    if (error instanceof Error && error.message.includes('call stack'))
      throw new Error('the front matter has lists or fields that stand in each other too deep');
    throw error;
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** TOML has dates, YAML and JSON have strings that say the same. */
function plain(value: unknown): unknown {
  return value instanceof TomlDate ? value.toISOString().replace(/\.000(?=Z|[+-]|$)/, '') : value;
}
