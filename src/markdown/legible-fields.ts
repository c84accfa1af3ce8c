import { parseDocument, visit } from 'yaml';
import { type FrontMatter, frontMatter } from '../schema/front-matter.ts';

/** What of a front matter with mistakes can be read all the same. */
export interface LegibleFields {
  /** With the defaults of those that are wrong or left out: nothing of them is to be published. */
  fields: FrontMatter;
  /** Whether a field is as it should be, or rightly left out. */
  isRight: (field: keyof FrontMatter) => boolean;
}

/** What stands for the fields that have no default. */
const STAND_IN = { headline: '…', published: '1970-01-01' };

/** The language on a line of its own, with or without quotation marks. */
const LANGUAGE_LINE = /^language:[ \t]*(["']?)([\w-]+)\1[ \t]*$/m;

/**
 * Reads the fields of a front matter in which something is wrong, which has been reported: what depends on them can be checked, so that
 * a mistake in one hides none in the text. Of YAML that can’t be read, it is the language alone.
 */
export function legibleFields(yaml: string): LegibleFields {
  const document = parseDocument(yaml, { prettyErrors: false });
  // An alias that leads nowhere is an error only when the values are asked for.
  let isWhole = document.errors.length === 0;
  visit(document, {
    Alias: () => {
      isWhole = false;
    },
  });
  const values: unknown = isWhole ? document.toJS() : null;
  const isFields = typeof values === 'object' && values !== null && !Array.isArray(values);
  if (!isFields) {
    const language = /^language:/m.test(yaml) ? LANGUAGE_LINE.exec(yaml)?.[2] : 'en';
    return {
      fields: frontMatter.parse({ ...STAND_IN, language }),
      isRight: (field) => field === 'language' && language !== undefined,
    };
  }
  const issues = frontMatter.safeParse(values).error?.issues ?? [];
  const wrong = new Set(
    issues.flatMap((issue) =>
      issue.code === 'unrecognized_keys' && issue.path.length === 0 ? issue.keys : [String(issue.path[0])],
    ),
  );
  const right = Object.fromEntries(Object.entries(values).filter(([field]) => !wrong.has(field)));
  return {
    fields: frontMatter.parse({ ...STAND_IN, ...right }),
    isRight: (field) => !wrong.has(field),
  };
}
