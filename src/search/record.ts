import type { QuoteKind } from '../schema/article.ts';
import type { SectionKind } from '../schema/section-kind.ts';

/**
 * What a search finds: an article by its headline and what stands around it, what somebody said, what is only reported of
 * somebody, a paragraph, a heading, a picture by its caption and what it shows, an editor's note or correction, or a page of a
 * speaker, an author, a topic, or of the owner's.
 */
export type RecordType =
  | 'article'
  | 'quote'
  | 'reported'
  | 'paragraph'
  | 'heading'
  | 'picture'
  | 'note'
  | 'speaker'
  | 'author'
  | 'topic'
  | 'page';

/** What stands for a whole page of the site, and comes before what stands on it. */
export const titleTypes: readonly RecordType[] = ['topic', 'speaker', 'author', 'page', 'article'];

/** What can be found. Plain data. */
export interface SearchRecord {
  type: RecordType;
  /** Its id on the article's page: a permalink, or that of a note or heading; of a whole page, its own. */
  id: string;
  /** The article's slug; empty where there is none. */
  article: string;
  /** The title of the page on which it stands. */
  headline: string;
  /** Its words; of a whole page, a line each for the title and what is said below it. */
  text: string;
  /** Who speaks: the quote's speaker; of a paragraph or a caption, whoever is quoted in it first. */
  speaker: { id: string; name: string } | null;
  /** Ids of all who are quoted in it. */
  speakers: string[];
  /** Null for what is no quote. */
  kind: QuoteKind | null;
  /** Null for what stands in no section. */
  section: SectionKind | null;
  medium: string | null;
  topics: string[];
  /** The day on which its article was published (ISO 8601), of a page the newest article's; empty where there is none. */
  day: string;
  /** The day on which it was said, of a paragraph what is quoted in it first; null where the text does not tell. */
  said: string | null;
}

/** Somebody's names, as far as searching goes. */
export interface SpeakerNames {
  id: string;
  name: string;
  aliases: readonly string[];
}

/** A page of the owner's, as far as searching goes. */
export interface SearchPage {
  /** Its path from the home page, slash at the end. */
  path: string;
  title: string;
  text: string;
}

/** The words of some records, found once for every index that holds these. Plain data. */
export interface FoundWords {
  /** Each word once. */
  terms: string[];
  /** How many occurrences each record has. */
  counts: number[];
  /** Of each occurrence, the place of its word in `terms`, */
  words: Uint32Array;
  /** and the words beside it; see `nearOf`. */
  near: Uint16Array;
}

/**
 * All there is to search: the records, first those that stand for whole pages, then what stands on these, each paragraph
 * followed by its quotes; and everybody who is quoted.
 */
export interface Corpus {
  records: readonly SearchRecord[];
  speakers: readonly SpeakerNames[];
  /** Those of the articles, each once, as BCP 47 tags. */
  languages?: readonly string[];
  /** Where the words of a record, and of some behind it, were found before: what gives them. */
  wordsFrom?: ReadonlyMap<SearchRecord, () => FoundWords>;
}
