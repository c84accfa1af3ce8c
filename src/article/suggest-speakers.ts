import { stringify } from 'yaml';
import type { Article } from '../schema/article.ts';

/** A file that would give somebody who is quoted a page, a role and other names. */
export interface SpeakerSuggestion {
  /** From the root of the site. */
  path: string;
  /** What to put into it, ready to paste. */
  yaml: string;
  /** How many quotes would be that speaker’s. */
  quotes: number;
}

/** Suggests a file for everybody who is quoted by name and has none, those quoted most often first. */
export function suggestSpeakers(articles: readonly Article[]): SpeakerSuggestion[] {
  const known = new Map<string, { name: string; mentions: Set<string>; quotes: number }>();
  for (const { speakers, sections } of articles) {
    for (const { id, name } of speakers.filter(({ named, kind }) => named && kind === null)) {
      const quotes = sections
        .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
        .filter(({ speaker }) => speaker?.id === id);
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
  return [...known]
    .map(([id, { name, mentions, quotes }]) => ({
      path: `content/speakers/${id}.yml`,
      yaml: stringify({ name, aliases: [...mentions].filter((mention) => mention !== name), kind: 'person' }),
      quotes,
    }))
    .sort((a, b) => b.quotes - a.quotes || a.path.localeCompare(b.path));
}
