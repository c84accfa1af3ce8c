import type { Article, Quote } from '../schema/article.ts';
import { isAsserted } from '../schema/is-asserted.ts';
import { findUtterances } from './find-utterances.ts';
import type { QuotedWords } from './quoted-words.ts';
import { readWords } from './read-words.ts';
import { shinglesOf } from './shared-shingles.ts';
import { verbatimWords } from './verbatim-words.ts';

/** What one article quotes of an utterance. */
export interface Appearance {
  article: Article;
  /** In the order of the text; what stands twice is there once. */
  quotes: readonly Quote[];
  /** The words of all of them. */
  text: string;
}

/** What somebody said once and several articles quote: an appearance for each, as they were published. */
export type Utterance = readonly Appearance[];

/** Finds the quotes of several articles that tell of the same, by every quote that tells of it. */
export function utterancesOf(articles: readonly Article[]): Map<Quote, Utterance> {
  const spoken = articles.flatMap(attributions);
  const found = findUtterances(spoken.map(({ words }) => words));
  const byQuote = new Map<Quote, Utterance>();
  for (const group of found) {
    const members = group.flatMap((place) => spoken[place] ?? []);
    const byArticle = Map.groupBy(members, ({ article }) => article);
    const utterance = Array.from(byArticle, ([article, own]) => appearance(article, own));
    for (const { quotes } of members) for (const quote of quotes) byQuote.set(quote, utterance);
  }
  return byQuote;
}

/** The quotes of one attribution, which is one in the text though its words be interrupted. */
interface Attribution {
  article: Article;
  quotes: Quote[];
  words: QuotedWords;
}

function attributions(article: Article): Attribution[] {
  const quotes = article.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.quotes))
    .filter(isAsserted);
  const groups = Map.groupBy(quotes, ({ group }) => group).values();
  return Array.from(groups, (own) => ({
    article,
    quotes: own,
    words: {
      article: article.slug,
      language: article.language,
      speaker: own.find(({ speaker }) => speaker !== null)?.speaker?.id ?? null,
      said: own.find(({ date }) => date !== null)?.date ?? null,
      published: article.published.slice(0, 10),
      text: textOf(own),
    },
  }));
}

/** Of shingles, the part from which on words have been there before. */
const REPEATED = 0.6;

function appearance(article: Article, members: readonly Attribution[]): Appearance {
  const seen = new Set<number>();
  const own = members
    .toSorted((a, b) => b.words.text.length - a.words.text.length)
    .filter(({ words }) => {
      const shingles = shinglesOf(readWords(words.text).words);
      const isRepeated = shingles.filter((each) => seen.has(each)).length >= shingles.length * REPEATED;
      for (const each of shingles) seen.add(each);
      return !isRepeated;
    });
  const quotes = own.flatMap((member) => member.quotes).sort((a, b) => a.start - b.start);
  return { article, quotes, text: textOf(quotes) };
}

function textOf(quotes: readonly Quote[]): string {
  return quotes.map(verbatimWords).join(' ');
}
