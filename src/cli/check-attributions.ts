import { VFile } from 'vfile';
import { location } from 'vfile-location';
import { readDocument } from '../markdown/read-document.ts';
import { report } from '../message/report.ts';
import type { Article, Quote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { excerpt } from './text-table.ts';

/** Below it an attribution is more likely wrong than right, as confidences are calibrated. */
const LOWEST_CONFIDENCE = 0.5;

const OUTER_MARKS = /^(?:[“"„«]|'')|(?:[”"»]|'')$/g;

/** Code units of a quotation that suffice to find it. */
const SHOWN_WORDS = 60;

/**
 * Reports every quotation that is attributed to nobody or on a mere guess, at its first character, with the speaker named
 * nearest to it. What an editor has settled is left alone.
 *
 * @param file the article's Markdown without a byte order mark
 */
export function checkAttributions(article: Article, file: VFile, speakers: readonly KnownSpeaker[]): void {
  // The messages of this second reading were given at the first.
  const { blocks } = readDocument(new VFile(String(file)));
  const { sourceOffset } = joinParagraphs(
    blocks.flatMap((block) => (block.type === 'paragraph' ? block.content : [])),
  );
  const points = location(file);
  for (const quote of quotesOf(article)) {
    if (quote.basis === 'editor' || (quote.speaker !== null && quote.confidence >= LOWEST_CONFIDENCE))
      continue;
    const candidate = nearestSpeaker(quote, article.text, speakers);
    report(
      file,
      quote.speaker === null ? 'attribution-missing' : 'attribution-unsure',
      reasonOf(quote, candidate),
      {
        place: points.toPoint(sourceOffset(quote.start)),
        actual: quote.text,
        expected: candidate ? [candidate.id] : [],
      },
    );
  }
}

function quotesOf(article: Article): Quote[] {
  return article.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ quotes }) => quotes));
}

function reasonOf({ text, speaker, confidence }: Quote, candidate: KnownSpeaker | null): string {
  const words = `“${excerpt(text.replace(OUTER_MARKS, ''), SHOWN_WORDS)}”`;
  const found =
    speaker === null
      ? `Nobody is found to say ${words}`
      : `It is unsure that ${speaker.name} says ${words} (confidence ${confidence.toFixed(2)})`;
  const advice = candidate
    ? `if it is ${candidate.name}, put “<!-- speaker: ${candidate.id} -->”`
    : 'put “<!-- speaker: … -->” with an id of content/speakers';
  return `${found}; ${advice} on a line before the paragraph, or “none” for nobody.`;
}

/** Whoever is named, by whatever name, with the fewest characters between the name and the quotation. */
function nearestSpeaker(quote: Quote, text: string, speakers: readonly KnownSpeaker[]): KnownSpeaker | null {
  let nearest: KnownSpeaker | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const speaker of speakers) {
    for (const name of [speaker.name, ...speaker.aliases]) {
      for (let at = text.indexOf(name); at !== -1; at = text.indexOf(name, at + name.length)) {
        const apart = Math.max(quote.start - (at + name.length), at - quote.end);
        if (apart >= 0 && apart < least) [nearest, least] = [speaker, apart];
      }
    }
  }
  return nearest;
}
