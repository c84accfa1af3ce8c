import { stringify } from 'yaml';
import { isBodyWord } from '../attribution/names/body-words.ts';
import type { Article } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { isWriter } from '../schema/is-writer.ts';
import { slugify } from '../schema/slugify.ts';

/** A file that would give somebody who is quoted a page, a role and other names. */
export interface SpeakerSuggestion {
  /** From the root of the site. */
  path: string;
  /** What to put into it, ready to paste. */
  yaml: string;
  /** How many quotes would be that speaker’s. */
  quotes: number;
}

/** Two who speak at once: “Ada Finch and Ben Rook”. */
const JOINT = /,| (?:and|&|und|et|y|e|та) /;

/**
 * Suggests a file for everybody who is quoted by name and has none, those quoted most often first. Who is only reported, two at once, and
 * what may be a name cut short (“Department” beside “Department of Health”) get none, nor does the paper itself, which asks in its interviews, nor who
 * wrote the article, who asks there, too.
 *
 * @param paper the paper’s name
 */
export function suggestSpeakers(articles: readonly Article[], paper: string): SpeakerSuggestion[] {
  const known = new Map<string, { name: string; mentions: Set<string>; quotes: number }>();
  for (const { byline, speakers, sections } of articles) {
    const strangers = speakers.filter(({ named, kind }) => named && kind === null);
    for (const { id, name } of strangers.filter((stranger) => !isWriter({ byline }, stranger.name))) {
      const quotes = sections
        .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
        .filter((quote) => isAsserted(quote) && quote.speaker?.id === id);
      const mentions = quotes
        .filter(({ basis }) => basis === 'named')
        .flatMap(({ speaker }) => speaker?.mention?.text ?? []);
      const before = known.get(id);
      known.set(id, {
        name,
        mentions: new Set([...(before?.mentions ?? []), ...mentions]),
        quotes: (before?.quotes ?? 0) + quotes.length,
      });
    }
  }
  const names = articles.flatMap(({ speakers }) => speakers.map(({ name }) => name));
  return [...known]
    .filter(
      ([, { name, quotes }]) =>
        !isSame(name, paper) && quotes > 0 && !JOINT.test(name) && !isCut(name, names),
    )
    .map(([id, { name, mentions, quotes }]) => ({
      path: `content/speakers/${id}.yml`,
      yaml: stringify({
        name,
        aliases: [...mentions].filter((mention) => mention !== name && isNameOf(name, mention)),
        kind: isBody(name, mentions) ? 'organization' : 'person',
      }),
      quotes,
    }))
    .sort((a, b) => b.quotes - a.quotes || a.path.localeCompare(b.path));
}

/** Whether a name is the beginning of another, or a word that the name of a body goes on behind. */
function isCut(name: string, names: readonly string[]): boolean {
  return (
    isBodyWord(name) ||
    names.some((other) => /^ (?:of|for) /.test(other.startsWith(name) ? other.slice(name.length) : ''))
  );
}

/** What may stand in a name without a capital. */
const PARTICLE = /^(?:of|for|and|de|la|le|van|von|der|den|du|da|di|bin|al|el)$/;

const wordsOf = (name: string): string[] => name.replace(/^the\s+/i, '').split(/\s+/);

const isSame = (one: string, other: string) =>
  slugify(wordsOf(one).join(' ')) === slugify(wordsOf(other).join(' '));

/** Whether words are a name of somebody, “Mayor Finch”, and not what they are: “the county’s leader”. */
function isNameOf(name: string, words: string): boolean {
  const all = wordsOf(words);
  const isWritten = all.every((word) => PARTICLE.test(word) || /^\p{Lu}(?!.*['’]s$)/u.test(word));
  const initials = wordsOf(name).map((word) => (PARTICLE.test(word) ? '' : (word[0] ?? '')));
  return isWritten && (all.some((word) => wordsOf(name).includes(word)) || words === initials.join(''));
}

/** A body has a word such as “Council” or initials for a name, or is spoken of by its name with an article: “the Kremlin”. */
function isBody(name: string, mentions: ReadonlySet<string>): boolean {
  const own = wordsOf(name);
  return (
    own.some(isBodyWord) ||
    /^\p{Lu}{2,}$/u.test(name) ||
    [...mentions].some(
      (mention) => /^the /i.test(mention) && wordsOf(mention).every((word) => own.includes(word)),
    )
  );
}
