/** What training needs of the measure (`--scorer FILE`), which also reads the corpus. */
export interface Scorer {
  loadGold(
    folder: string,
    options?: { minWords: number; directJaccard: number; contentJaccard: number },
  ): GoldArticle[];
  /** The words that a source is about, as spans of its own text. */
  sourceHeads(source: string): Span[];
  /** A name as people are told apart by it, and whether two are one person. */
  personKey(name: string): unknown;
  samePerson(one: unknown, other: unknown): boolean;
  wordsIn(words: readonly Span[], spans: readonly Span[]): number[];
  jaccard(one: readonly number[], other: readonly number[]): number;
  /** `head` when the speaker is the right one. */
  speakerMatch(
    article: GoldArticle,
    attribution: GoldAttribution,
    quote: { speaker: Span | null; name?: string | null },
  ): string | null;
  score(
    articles: readonly GoldArticle[],
    system: ReadonlyMap<string, unknown>,
    options: object,
  ): { result: Scores };
}

export interface Span {
  start: number;
  end: number;
}

export interface GoldArticle {
  file: string;
  text: string;
  words: readonly Span[];
  attributions: readonly GoldAttribution[];
  /** The stretches between quotation marks that are somebody's words, marks excluded. */
  direct: readonly Stretch[];
  /** No part of the article. */
  discard: readonly Span[];
}

export interface Stretch extends Span {
  attribution: GoldAttribution;
}

export interface GoldAttribution {
  content: readonly Span[];
  cue: readonly Span[];
  source: readonly Span[];
  sourceType: string;
  sourceText: string;
  /** Whom “he” or “she” means, where it is clear. */
  antecedent?: string;
  cueText: string;
  words: readonly number[];
}

export interface Scores {
  speaker: { accuracy: number };
  attribution: { precision: number; recall: number; f1: number };
  attributionJoint: { f1: number };
  byKind: Record<'direct' | 'mixed' | 'indirect', { recall: number; jointRecall: number }>;
}

export const overlaps = (spans: readonly Span[], { start, end }: Span): boolean =>
  spans.some((span) => span.start < end && span.end > start);
