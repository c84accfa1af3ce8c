import type { Basis, Polarity, QuoteKind, TextSpan } from '../schema/article.ts';

/** A block of running text: a paragraph, a list item, a paragraph of a block quote, a headline. Offsets in UTF-16 code units. */
export interface TextBlock {
  start: number;
  end: number;
  kind: 'paragraph' | 'list-item' | 'blockquote';
  /** Whether all of its words are bold or in italics, as the questions of an interview often are. */
  isEmphasized?: boolean;
  /** Whether a heading stands before it: what comes before is not told of by its words. */
  opensSection?: boolean;
  /**
   * Whom an editor names as the speaker of the block's quotes: an id, `'none'` for nobody's words, `'open'` to name nobody, a list with
   * one of these for each quote in order, or undefined to let the text tell.
   */
  speaker?: string | readonly string[] | undefined;
  /** Whom an editor names as the speaker of the section: theirs are the quotes for which the text names nobody. */
  sectionSpeaker?: string | undefined;
}

/** One stretch of quoted or reported words, and who is behind it: source + cue + content (PARC, PolNeAR). */
export interface Attribution {
  kind: QuoteKind;
  /** What the text does with the words; of nobody’s words, where it is not `said`. */
  polarity: Polarity;
  /** Content, in UTF-16 code units of the text, quotation marks included, within one block. */
  start: number;
  end: number;
  /**
   * The mention beside the cue: “Berg”, “he”, “a spokesman for the ministry”. Of a quotation carried on from another, that
   * of the other: speaker and cue may stand in a block before.
   */
  speaker: TextSpan | null;
  cue: TextSpan | null;
  /** Whom the mention is taken to be: the fullest name in the text, or the known speaker's. */
  name: string | null;
  /** The id of the known speaker, where it is one. */
  speakerId: string | null;
  medium: string | null;
  /** ISO day. */
  date: string | null;
  basis: Basis;
  confidence: number;
  /** Shared by the spans of one attribution: “g0”, “g1”, … */
  group: string;
}

/** What is known beside the text. */
export interface AttributionContext {
  /** BCP 47. */
  language: string;
  /** ISO date of publication, against which “Monday” is resolved; null leaves such days open. */
  published: string | null;
  /** Who may be quoted: the files of `content/speakers/`. */
  speakers: readonly KnownName[];
}

/** A known speaker's names. */
export interface KnownName {
  id: string;
  name: string;
  aliases: readonly string[];
  kind: 'person' | 'organization';
}
