import type { VFile } from 'vfile';
import type { Attribution } from '../attribution/attribution.ts';
import type { ParagraphBlock } from '../markdown/read-document.ts';
import { report } from '../message/report.ts';
import { excerpt } from '../text/excerpt.ts';
import type { RunningText } from '../text/join-paragraphs.ts';

/** Reports a comment that lists speakers, one for each quote, where the paragraph has another number of quotes. */
export function checkSpeakerLists(
  paragraphs: readonly ParagraphBlock[],
  attributions: readonly Attribution[],
  { spans, text }: Pick<RunningText, 'spans' | 'text'>,
  known: ReadonlyMap<string, unknown>,
  file: VFile,
): void {
  for (const [index, { settings }] of paragraphs.entries()) {
    const { each, value, place } = settings.speaker ?? {};
    const span = spans[index];
    const isKnown = each?.every((one) => one.value === 'none' || known.has(one.value));
    if (!each || !isKnown || !span) continue;
    const quotes = attributions.filter(
      ({ kind, start, end }) => kind !== 'indirect' && span.start <= start && end <= span.end,
    );
    if (quotes.length > 0 && quotes.every(({ basis }) => basis === 'editor')) continue;
    const words = quotes.map(({ start, end }) => excerpt(text.slice(start, end))).join(', ');
    const found = quotes.length === 0 ? 'none' : `${quotes.length}: ${words}`;
    const reason = `The comment names ${each.length} ${each.length === 1 ? 'speaker' : 'speakers'}, one for each quote in order, but the quotes of its paragraph are ${found}. Name one for each; “none” for words that are nobody’s.`;
    report(file, 'comment-value', reason, { place, actual: value });
  }
}
