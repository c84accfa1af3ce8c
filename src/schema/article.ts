import { z } from 'zod';
import { container } from './container.ts';
import { isoDate, isoDay } from './date.ts';
import { correction, source } from './front-matter.ts';
import { head } from './ledger.ts';
import { picture } from './picture.ts';
import { review } from './review.ts';
import { sectionKind } from './section-kind.ts';

const offset = z.number().int().nonnegative();

/** Words of the article's text and where they stand, in UTF-16 code units of `Article.text`, end exclusive. */
export const textSpan = z.strictObject({ text: z.string(), start: offset, end: offset });

/** How it is known who spoke: named beside the words, by a pronoun, by a description, carried on from the quote before, set by an editor, or not at all. */
export const basis = z.enum(['named', 'pronoun', 'nominal', 'continued', 'editor', 'none']);

/** Verbatim words, a clause partly in quotation marks, or reported speech. */
export const quoteKind = z.enum(['direct', 'mixed', 'indirect']);

/** What the text does with the words: reports them as said, denies it, supposes it, or asks. */
export const polarity = z.enum(['said', 'denied', 'hypothetical', 'asked']);

/** Who spoke, as one quote tells it. */
export const quoteSpeaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** The words that name the speaker beside this quote; null where an editor, or the quote before, names them. */
  mention: textSpan.nullable(),
});

/** One stretch of quoted or reported words. */
export const quote = z.strictObject({
  /** The permalink id, `q-…`. */
  id: z.string(),
  /** Earlier ids that lead here. */
  aliases: z.array(z.string()),
  kind: quoteKind,
  /** What the text does with the words; `said` where it is left out. */
  polarity: polarity.optional(),
  /** The words as they stand, quotation marks included. */
  text: z.string(),
  start: offset,
  end: offset,
  speaker: quoteSpeaker.nullable(),
  /** The words that tell of the speaking: “said”, “according to”. */
  cue: textSpan.nullable(),
  /** Through what it was said: “in a readout”, “on social media”. */
  medium: z.string().nullable(),
  /** The day it was said, where the text tells it. */
  date: isoDay.nullable(),
  basis,
  /** Where an editor has left it open who said the words. */
  open: z.literal(true).optional(),
  /** How sure the attribution is, from 0 to 1, calibrated. */
  confidence: z.number().min(0).max(1),
  /** Shared by the spans of one attribution. */
  group: z.string(),
});

/**
 * Words quoted below a picture. They are no part of the text: their offsets count from the beginning of the caption, and links lead
 * to the picture.
 */
export const captionQuote = quote.omit({ id: true, aliases: true, group: true });

/** A picture, with whoever is quoted below it. */
const articlePicture = picture.extend({ quotes: z.array(captionQuote).optional() });

/** The words that an annotation speaks of (W3C Web Annotation: TextQuoteSelector and TextPositionSelector). */
export const annotationTarget = z.strictObject({
  /** The permalink id of the paragraph. */
  paragraph: z.string(),
  exact: z.string(),
  prefix: z.string(),
  suffix: z.string(),
  start: offset,
  end: offset,
});

/** An editor's note on words of the text. */
export const annotation = z.strictObject({
  id: z.string(),
  /** “Context”, “Fact-check”, “Definition”, “Source”, “Correction”, “Sic” or free text; null where none is given. */
  kind: z.string().nullable(),
  /** What a fact-check found, in the checker’s own word: “False”, “Correct”; null for any other note. */
  rating: z.string().nullable(),
  tags: z.array(z.string()),
  /** The id of the note that this one answers. */
  replyTo: z.string().nullable(),
  /** The IRI by which the note is known wherever it is copied to, where it was taken in from elsewhere. */
  canonical: z.string().optional(),
  /** The note as HTML of allowed elements. */
  body: z.string(),
  bodyText: z.string(),
  author: z.string().nullable(),
  /** The day, or the instant, of writing. */
  date: isoDate.nullable(),
  target: annotationTarget,
  /** Passages that speak of the same, which the note lays beside its own words. */
  compared: z.array(annotationTarget).optional(),
});

/** What a paragraph said from a day on. */
export const earlierWording = z.strictObject({ since: isoDay, text: z.string() });

/** A paragraph, or an item of a list. */
export const paragraph = z.strictObject({
  /** The permalink id, `p-…`. */
  id: z.string(),
  /** Earlier ids that lead here. */
  aliases: z.array(z.string()),
  /** What it said before, oldest first, where the site keeps earlier wordings. */
  earlier: z.array(earlierWording),
  /** The days on which it was first published, and as it stands now, where the site keeps earlier wordings. */
  born: isoDay.optional(),
  since: isoDay.optional(),
  /** Its place in the article, from 0. */
  index: offset,
  text: z.string(),
  /** The paragraph's inner HTML, to be put into any page: emphasis, code, and links that are whole. */
  html: z.string(),
  /** The same as the article's page has it, with its quotes in `q` or `span` and its annotated words in `mark`. */
  marked: z.string(),
  start: offset,
  end: offset,
  /** What it stands in, outermost first: nothing for a plain paragraph. */
  containers: z.array(container),
  quotes: z.array(quote),
  /** Ids of the annotations on its words. */
  annotations: z.array(z.string()),
});

/** A run of paragraphs of one kind. */
export const section = z.strictObject({
  id: z.string(),
  kind: sectionKind,
  /** “Readout: White House”, or the editor's own heading. */
  label: z.string(),
  /** The editor's heading, where there is one. */
  heading: z.string().nullable(),
  /** The same as HTML, as `Paragraph.html` is. */
  headingHtml: z.string().nullable(),
  /** The level of its heading in the article, whose headline is of level 1. */
  level: z.number().int().min(2).max(6),
  /** Where dividing lines stand: before which of its paragraphs, counted from 0; their number for one at the end. */
  breaks: z.array(offset),
  /** Pictures, and before which of its paragraphs each stands, as `breaks`. */
  pictures: z.array(articlePicture.extend({ before: offset })).default([]),
  /** Whether the kind was inferred from the text rather than set by an editor. */
  inferred: z.boolean(),
  /** The id of whoever speaks in the whole section. */
  speaker: z.string().nullable(),
  paragraphs: z.array(paragraph),
});

/** Somebody quoted in the article. */
export const articleSpeaker = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** False for a speaker who is only described (“two officials”): no page, and not the same as others so described. */
  named: z.boolean(),
  kind: z.enum(['person', 'organization']).nullable(),
  /** The role as of the article's day. */
  role: z.string().nullable(),
  links: z.array(z.string()),
});

/** Somebody who wrote the article and has a page. */
export const articleAuthor = z.strictObject({
  id: z.string(),
  name: z.string(),
  role: z.string().nullable(),
  links: z.array(z.string()),
});

/** A paragraph or quote that is gone; its permalink leads to the place where it stood. */
export const tombstone = z.strictObject({
  id: z.string(),
  aliases: z.array(z.string()),
  /** The paragraph it stood behind; null at the top. */
  after: z.string().nullable(),
  removed: isoDay,
  /** What it said, where the site keeps earlier wordings. */
  text: z.string().nullable(),
  /** All that it ever said, oldest first, where the site keeps earlier wordings and it is a paragraph. */
  earlier: z.array(earlierWording).optional(),
});

/** An article as data: all that pages, search, feeds and exports read. */
export const article = z.strictObject({
  version: z.literal(1),
  slug: z.string(),
  url: z.string(),
  /** Where it was renamed: every slug that it had, oldest first. By the first, feeds know it for ever. */
  formerly: z.array(z.string()).optional(),
  headline: z.string(),
  dek: z.string().nullable(),
  published: isoDate,
  updated: isoDate.nullable(),
  /** The names of who wrote it. */
  byline: z.array(z.string()),
  /** Those of them who have a page. */
  authors: z.array(articleAuthor).default([]),
  dateline: z.string().nullable(),
  language: z.string(),
  source: source.nullable(),
  rights: z.string().nullable(),
  topics: z.array(z.string()),
  /** Who has checked who said what; null where nobody has, or where the words or the speakers have changed since. */
  reviewed: review.nullable().default(null),
  /** The last review, where words or speakers have changed since, and the ids of the quotes that are new or changed: only the others are checked. */
  outdatedReview: review.extend({ quotes: z.array(z.string()) }).optional(),
  /** Where an editor has it lead the front page. */
  lead: z.literal(true).optional(),
  /** The lead picture. */
  image: articlePicture.nullable().default(null),
  sections: z.array(section),
  annotations: z.array(annotation),
  speakers: z.array(articleSpeaker),
  corrections: z.array(correction),
  tombstones: z.array(tombstone),
  /** All headlines, deks and headings that it had, oldest first, the last those of now: where the site keeps them and they have changed. */
  heads: z.array(head).optional(),
  /** The paragraphs joined by two line feeds. */
  text: z.string(),
});

export type TextSpan = z.output<typeof textSpan>;
export type Basis = z.output<typeof basis>;
export type Polarity = z.output<typeof polarity>;
export type QuoteKind = z.output<typeof quoteKind>;
export type QuoteSpeaker = z.output<typeof quoteSpeaker>;
export type Quote = z.output<typeof quote>;
export type CaptionQuote = z.output<typeof captionQuote>;
export type ArticlePicture = z.output<typeof articlePicture>;
export type Annotation = z.output<typeof annotation>;
export type Paragraph = z.output<typeof paragraph>;
export type Section = z.output<typeof section>;
export type ArticleAuthor = z.output<typeof articleAuthor>;
export type ArticleSpeaker = z.output<typeof articleSpeaker>;
export type Tombstone = z.output<typeof tombstone>;
export type Article = z.output<typeof article>;
