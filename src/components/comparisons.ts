import { ownWords, type PassagePart } from '../collation/own-words.ts';
import type { Wording } from '../locales/wording.ts';
import type { Annotation, Article, Paragraph, Quote } from '../schema/article.ts';
import { isAsserted, isReported } from '../schema/is-asserted.ts';
import { sentenceAround } from '../text/sentence-around.ts';

/** A passage beside others that speak of the same. */
export interface ComparedPassage {
  /** Whose words they are; null for the article's own. */
  speaker: { id: string; name: string } | null;
  /** Who alone says something in the sentence in which the article's own words stand; null where nobody does, or several do. */
  tellsOf: string | null;
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
export function comparedNames({ passages }: Comparison, say: Wording['say']): string[] {
  return [...new Set(passages.map((passage) => comparedName(passage, say)))];
}

/** Whose a passage is. */
export function comparedName({ speaker, tellsOf }: ComparedPassage, say: Wording['say']): string {
  return speaker?.name ?? (tellsOf === null ? say('ownText') : say('ownTextOn', { name: tellsOf }));
}

function passageOf(article: Article, target: Annotation['target'], parts: PassagePart[]): ComparedPassage {
  const paragraph = article.sections
    .flatMap(({ paragraphs }) => paragraphs)
    .find(({ id }) => id === target.paragraph);
  const quote = paragraph?.quotes.find(({ start, end }) => start <= target.start && target.end <= end);
  // Whose section it is says nothing of who chose the article's own words.
  const speaker = quote ? speakerOf(quote) : null;
  const tellsOf = paragraph && !quote ? soleSpeaker(paragraph, target, article.language) : null;
  return { speaker, tellsOf, place: quote?.id ?? target.paragraph, parts };
}

/** The name of the one who says something in the sentence of words; null where nobody does, or several do. */
function soleSpeaker(
  { text, start, quotes }: Paragraph,
  words: Annotation['target'],
  language: string,
): string | null {
  const place = { start: words.start - start, end: words.end - start };
  const sentence = sentenceAround(text, place, language);
  const spoken = quotes.filter(
    (quote) => quote.start - start < sentence.end && quote.end - start > sentence.start,
  );
  const [name = null, ...others] = new Set(spoken.map((quote) => speakerOf(quote)?.name ?? null));
  return others.length > 0 ? null : name;
}

function speakerOf(quote: Quote): Quote['speaker'] {
  return isAsserted(quote) || isReported(quote) ? quote.speaker : null;
}
