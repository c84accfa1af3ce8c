import type { Article } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

const LETTER = /[\p{L}\p{N}]/u;

/** Somebody whom an editor may want to name. */
export interface Choice {
  id: string;
  name: string;
  /** What else they are called; only who has a file has any. */
  aliases?: readonly string[];
  /** Named in the article, only elsewhere in the paper, or in the article without a file of their own. */
  standing: 'here' | 'elsewhere' | 'fileless';
}

/** Everybody who may have said what an article quotes: those whom it names come first, in its order, then the others, then who has no file. */
export function speakerChoices(
  { text, speakers: quoted }: Pick<Article, 'text' | 'speakers'>,
  speakers: readonly KnownSpeaker[],
): Choice[] {
  const quotedIds = quoted.map(({ id }) => id);
  const known = speakers
    .map((speaker) => ({ speaker, at: Math.min(firstNamed(text, speaker), quotedAt(quotedIds, speaker.id)) }))
    .toSorted((a, b) => (a.at < b.at ? -1 : Number(a.at > b.at)));
  return [
    ...known.map(({ speaker: { id, name, aliases }, at }): Choice => {
      return { id, name, aliases, standing: at === Number.POSITIVE_INFINITY ? 'elsewhere' : 'here' };
    }),
    ...quoted
      .filter(({ id, named }) => named && !speakers.some((speaker) => speaker.id === id))
      .map(({ id, name }): Choice => ({ id, name, standing: 'fileless' })),
  ];
}

/** Where a speaker is first called by a name of their file; infinity for nowhere. */
const firstNamed = (text: string, { name, aliases }: KnownSpeaker): number =>
  Math.min(...[name, ...aliases].map((each) => firstWhole(text, each)));

function firstWhole(text: string, words: string): number {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    if (!LETTER.test(text.slice(at - 1, at)) && !LETTER.test(text.charAt(at + words.length))) return at;
  }
  return Number.POSITIVE_INFINITY;
}

/** Whom only a surname names, or a comment, comes behind those whom a name does. */
function quotedAt(ids: readonly string[], id: string): number {
  const at = ids.indexOf(id);
  return at === -1 ? Number.POSITIVE_INFINITY : Number.MAX_SAFE_INTEGER - ids.length + at;
}
