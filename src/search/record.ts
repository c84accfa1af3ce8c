import type { QuoteKind } from '../schema/article.ts';
import type { SectionKind } from '../schema/section-kind.ts';

/** What a search finds: a quote, or a paragraph. Plain data. */
export interface SearchRecord {
  type: 'quote' | 'paragraph';
  /** The permalink id. */
  id: string;
  /** The article's slug. */
  article: string;
  headline: string;
  text: string;
  /** Who speaks: the quote's speaker; of a paragraph, whoever is quoted in it first. */
  speaker: { id: string; name: string } | null;
  /** Ids of all who are quoted in it. */
  speakers: string[];
  /** Null for a paragraph. */
  kind: QuoteKind | null;
  section: SectionKind;
  medium: string | null;
  topics: string[];
  /** The day it was said, else that of publication (ISO 8601). */
  day: string;
}

/** Somebody's names, as far as searching goes. */
export interface SpeakerNames {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** All there is to search: the records, each paragraph followed by its quotes, and everybody who is quoted. */
export interface Corpus {
  records: readonly SearchRecord[];
  speakers: readonly SpeakerNames[];
}
