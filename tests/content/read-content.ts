import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';

/** An article of `content/articles/`, read with plain patterns, so that the checks don't lean on the parser that they stand beside. */
export interface ArticleSource {
  slug: string;
  /** The front matter, not yet checked. */
  frontMatter: unknown;
  /** The text below the front matter without its notes, note marks still in place. */
  body: string;
  notes: Note[];
}

/** A footnote that annotates words of the body. */
export interface Note {
  id: string;
  /** The words it speaks of, without quotation marks. */
  target: string;
  /** The passages of the article that it sets beside its own. */
  compared: string[];
  /** All that follows the words it speaks of. */
  text: string;
}

const articles = new URL('../../content/articles/', import.meta.url);
const speakers = new URL('../../content/speakers/', import.meta.url);

/** Every article, by slug. */
export function readArticles(): ArticleSource[] {
  return namesIn(articles, '.md').map((file) =>
    articleSource(basename(file, '.md'), readFileSync(new URL(file, articles), 'utf8')),
  );
}

/** Every speaker file, not yet checked, by the id that its name gives. */
export function readSpeakers(): Map<string, unknown> {
  return new Map(
    namesIn(speakers, '.yml').map((file) => [
      basename(file, '.yml'),
      parse(readFileSync(new URL(file, speakers), 'utf8')),
    ]),
  );
}

/** The files of a kind, in order; none where there is no folder. */
function namesIn(folder: URL, ending: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(ending)).sort();
}

/** The passages that a note sets beside its own. */
const COMPARED = /^ — compare: ((?:“[^”]+”(?:, )?)+)/;

function articleSource(slug: string, markdown: string): ArticleSource {
  const [, yaml = '', text = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? [];
  const notes = [...text.matchAll(/^\[\^([\w-]+)\]: “([^”]+)”(.*)$/gm)];
  return {
    slug,
    frontMatter: parse(yaml),
    body: text.replace(/^\[\^[\w-]+\]:.*$/gm, '').replace(/<!--.*?-->/g, ''),
    notes: notes.map(([, id = '', target = '', rest = '']) => {
      const [named = '', passages = ''] = COMPARED.exec(rest) ?? [];
      const compared = [...passages.matchAll(/“([^”]+)”/g)].map(([, words = '']) => words);
      return { id, target, compared, text: rest.slice(named.length) };
    }),
  };
}
