import { ownWords, type PassagePart } from '../collation/own-words.ts';
import type { Annotation, Article, Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';

/** A passage beside others that speak of the same. */
export interface ComparedPassage {
  /** Whose words they are; null for the article's own. */
  speaker: { id: string; name: string } | null;
  /** The id of the quote, or of the paragraph, in which it stands. */
  place: string;
  parts: PassagePart[];
}

/** Passages of an article that an editor laid beside one another. */
export interface Comparison {
  /** Tells it from the article's others. */
  id: string;
  /** The note that says why. */
  note: Annotation;
  passages: ComparedPassage[];
}

/** The comparisons of an article, in the order of their notes. */
export function comparisons(article: Article): Comparison[] {
  return article.annotations.flatMap((note) => {
    const { target, compared = [] } = note;
    if (compared.length === 0) return [];
    const targets = [target, ...compared];
    const parts = ownWords(targets.map(({ exact }) => exact));
    const passages = targets.map((each, index) => passageOf(article, each, parts[index] ?? []));
    return [{ id: note.id.replace(/^note-/, ''), note, passages }];
  });
}

/** Whose each passage is, in a line: “White House, Kremlin”. */
export function comparedNames({ passages }: Comparison, own: string): string[] {
  return [...new Set(passages.map(({ speaker }) => speaker?.name ?? own))];
}

function passageOf(article: Article, target: Annotation['target'], parts: PassagePart[]): ComparedPassage {
  const paragraph = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === target.paragraph);
  const quote = paragraph?.quotes.find(({ start, end }) => start <= target.start && target.end <= end);
  // Whose section it is says nothing of who chose the article's own words.
  return { speaker: quote ? speakerOf(quote) : null, place: quote?.id ?? target.paragraph, parts };
}

function speakerOf(quote: Quote): Quote['speaker'] {
  return isAsserted(quote) || isReported(quote) ? quote.speaker : null;
}
