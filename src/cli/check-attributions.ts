import { VFile } from 'vfile';
import type { TextBlock } from '../attribution/attribution.ts';
import { listedQuotes } from '../attribution/listed-quotes.ts';
import { markedSpans } from '../attribution/marked-spans.ts';
import { quotedSpans } from '../attribution/quoted-spans.ts';
import { NO_PLUGINS } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import type { Article, Quote } from '../schema/article.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';
import { namedBefore } from './named-before.ts';
import { namesakes } from './namesakes.ts';
import { excerpt } from './text-table.ts';

/** Below it an attribution is more likely wrong than right; quotations that are less sure than `NAMED_FROM` name nobody at all. */
const LOWEST_CONFIDENCE = 0.5;

const OUTER_MARKS = /^(?:[“"„«]|'')\s*|\s*(?:[”“"»]|'')$/g;

/** What a text that quotes in single marks has around its quotations. */
const SINGLE_MARKS = /^[‘'](.*)[’']$/su;

/** Code units of a quotation that suffice to find it. */
const SHOWN_WORDS = 60;

/** Fewer words between quotation marks are mostly a title or a term. */
const FEWEST_WORDS = 4;

/** Stands in a comment for whoever is to be named. */
const OPEN = '…';

/** Words in quotation marks, and whose they are taken to be. Offsets in UTF-16 code units of the article's text. */
interface Quoted {
  text: string;
  start: number;
  end: number;
  /** The name of the speaker who was found. */
  name: string | null;
  confidence: number;
  /** Who else of the same surname may be meant. */
  namesakes: string[];
}

/**
 * Reports every quotation that is attributed to nobody or on a mere guess, at its first character, with the person
 * named last before it. What an editor has settled by a comment or a review is left alone.
 *
 * @param file the article's Markdown without a byte order mark
 */
export function checkAttributions(
  article: Article,
  file: VFile,
  speakers: readonly KnownSpeaker[],
  { remarkPlugins } = NO_PLUGINS,
): void {
  // The messages of this second reading were given at the first.
  const document = readDocument(new VFile(String(file)), remarkPlugins);
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  const { text, spans, sourceOffset, paragraphAt } = joinParagraphs(paragraphs.map(({ content }) => content));
  const unsettled = spans.filter((_, i) => paragraphs[i]?.settings.speaker === undefined);
  const quotes = article.sections.flatMap((section) =>
    section.paragraphs.flatMap((paragraph) => paragraph.quotes),
  );
  const blocks = spans.map((span): TextBlock => ({ ...span, kind: 'paragraph' }));
  const { unified, spansOf } = markedSpans(text, blocks, article.language);
  const isUnsettled = ({ start }: Quoted) =>
    unsettled.some((span) => span.start <= start && start < span.end);
  const doubtful = [
    ...(article.reviewed ? [] : unsure(quotes, text, speakers).filter(isUnsettled)),
    ...unheard(text, unified, unsettled, quotes, article.language),
  ].sort(byPlace);
  const marked = blocks.flatMap(spansOf);
  const others = quotes.flatMap(({ speaker }) => speaker?.name ?? []);
  const likely = new Map(
    doubtful.map(({ start }) => [start, namedBefore(start, text, spans, marked, speakers, others)]),
  );
  for (const quoted of doubtful) {
    const candidate = likely.get(quoted.start) ?? null;
    const index = paragraphAt(quoted.start);
    const block = blocks[index];
    const voices = listedQuotes(
      quotes.filter(({ kind, start }) => kind !== 'indirect' && paragraphAt(start) === index),
      block ? spansOf(block, index) : [],
    ).map(({ start, quote }) => {
      const at = quote?.start ?? start;
      if (likely.has(at)) return likely.get(at)?.id ?? OPEN;
      if (!quote?.speaker) return 'none';
      return speakers.some(({ id }) => id === quote.speaker?.id) ? quote.speaker.id : OPEN;
    });
    report(
      file,
      quoted.name === null ? 'attribution-missing' : 'attribution-unsure',
      reasonOf(quoted, candidate, voices),
      {
        place: pointAt(file, sourceOffset(quoted.start)),
        actual: quoted.text,
        expected: candidate ? [candidate.id] : [],
      },
    );
  }
}

function unsure(quotes: readonly Quote[], running: string, speakers: readonly KnownSpeaker[]): Quoted[] {
  return quotes
    .filter(({ basis, polarity = 'said' }) => basis !== 'editor' && polarity === 'said')
    .map((quote) => ({ quote, others: namesakes(quote, quotes, running, speakers) }))
    .filter(
      ({ quote, others }) => !quote.speaker || quote.confidence < LOWEST_CONFIDENCE || others.length > 0,
    )
    .map(({ quote: { text, start, end, speaker, confidence }, others }) => ({
      text,
      start,
      end,
      name: speaker?.name ?? null,
      confidence,
      namesakes: others,
    }));
}

/** What stands in quotation marks and was taken for no quotation of anybody. */
function unheard(
  text: string,
  unified: string,
  spans: readonly { start: number; end: number }[],
  quotes: readonly Quote[],
  language: string,
): Quoted[] {
  return spans
    .flatMap((span, i) => quotedSpans(unified, span, i, language))
    .filter(({ start, end }) => !quotes.some((quote) => quote.start < end && start < quote.end))
    .map(({ start, end }) => ({
      text: text.slice(start, end),
      start,
      end,
      name: null,
      confidence: 0,
      namesakes: [],
    }))
    .filter((quoted) => quoted.text.split(/\s+/).length >= FEWEST_WORDS);
}

function byPlace(a: Quoted, b: Quoted): number {
  return a.start - b.start;
}

/** @param voices whose the quotes of the paragraph may be, in order */
function reasonOf(
  { text, name, confidence, namesakes }: Quoted,
  candidate: KnownSpeaker | null,
  voices: readonly string[],
): string {
  const inner = text.replace(OUTER_MARKS, '').replace(SINGLE_MARKS, '$1');
  const words = `“${excerpt(inner, SHOWN_WORDS)}”`;
  const orEach =
    voices.length > 1 ? `, or with a list of one for each of the paragraph’s ${voices.length} quotes,` : '';
  if (namesakes.length > 0) {
    return `It is unsure that ${name} says ${words}, for ${namesakes.join(' and ')} of the same surname may be meant; put “<!-- speaker: … -->” with the id of the one who is${orEach} on a line before the paragraph.`;
  }
  const found =
    name === null
      ? `Nobody is found to say ${words}`
      : `It is unsure that ${name} says ${words} (confidence ${confidence.toFixed(2)})`;
  if (new Set(voices).size > 1) {
    const comment = `<!-- speaker: [${voices.join(', ')}] -->`;
    return `${found}; ${candidate ? `if it is ${candidate.name}, ` : ''}put “${comment}” on a line before the paragraph, with the id of whoever says it for each of its ${voices.length} quotes, “none” for nobody’s words, or “open” to name nobody.`;
  }
  const advice = candidate
    ? `if it is ${candidate.name}, put “<!-- speaker: ${candidate.id} -->”`
    : `put “<!-- speaker: … -->” with an id of content/speakers${orEach}`;
  return `${found}; ${advice} on a line before the paragraph, “none” for nobody’s words, or “open” to name nobody.`;
}
