import type { VFile } from 'vfile';
import type { Attribution, TextBlock } from '../attribution/attribution.ts';
import { listedQuotes } from '../attribution/listed-quotes.ts';
import { markedSpans } from '../attribution/marked-spans.ts';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import { report } from '../message/report.ts';
import { isUnnamed } from '../schema/unnamed.ts';
import { excerpt } from '../text/excerpt.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/** Tells all, but not more than a line or two. */
const MOST_SHOWN = 12;

/**
 * Reports a comment that names the speakers of a paragraph in which nothing is quoted, and one that lists more or fewer than there are
 * quotes.
 *
 * @param blocks the paragraphs as attribution reads them
 * @param language BCP 47
 */
export function checkSpeakerComments(
  paragraphs: readonly ParagraphBlock[],
  attributions: readonly Attribution[],
  { spans, text }: Pick<RunningText, 'spans' | 'text'>,
  blocks: readonly TextBlock[],
  language: string,
  known: ReadonlyMap<string, unknown>,
  file: VFile,
): void {
  if (!paragraphs.some(({ settings }) => settings.speaker)) return;
  const { spansOf } = markedSpans(text, blocks, language);
  for (const [index, { settings }] of paragraphs.entries()) {
    const { each, value, place } = settings.speaker ?? {};
    const span = spans[index];
    const named = settings.speaker && [each ?? settings.speaker].flat();
    if (!span || !named?.every((one) => isUnnamed(one.value) || known.has(one.value))) continue;
    const isWithin = ({ start, end }: { start: number; end: number }) =>
      span.start <= start && end <= span.end;
    const quotes = listedQuotes(
      attributions.filter((found) => found.kind !== 'indirect' && isWithin(found)),
      blocks.filter(isWithin).flatMap(spansOf),
    );
    if (quotes.length === 0) {
      // Quotes come and go as one writes; what was said of them does no harm.
      report(file, 'comment-misplaced', nothingQuoted(value ?? ''), { place, actual: value, fatal: false });
    } else if (each && each.length !== quotes.length) {
      const words = quotes.map(({ start, end }) => text.slice(start, end));
      report(file, 'comment-value', otherCount(each.length, words), { place, actual: value });
    }
  }
}

const nothingQuoted = (value: string) =>
  `The comment “speaker: ${value}” is ignored, for the paragraph behind it has nothing in quotation marks; put it right before the paragraph with the quotes, or take it out.`;

function otherCount(names: number, quotes: readonly string[]): string {
  const shown = quotes.slice(0, MOST_SHOWN).map((words, i) => `(${i + 1}) ${marked(excerpt(words))}`);
  const more = quotes.length > MOST_SHOWN ? ' …' : '';
  return `The list names ${counted(names, 'speaker')}, but its paragraph has ${counted(quotes.length, 'quote')}: ${shown.join(' ')}${more}; name one for each, in order, also for each part of one that is interrupted, and “none” for words that are nobody’s, such as a title.`;
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`;

/** Words in quotation marks; a turn of a conversation has none of its own. */
const marked = (words: string) => (/^[\p{Pi}\p{Ps}"'«»]/u.test(words) ? words : `“${words}”`);
