import { type Verdict, verdictOn } from '../article/write-review.ts';
import { en } from '../locales/en.ts';
import { wording } from '../locales/wording.ts';
import type { Article, Quote } from '../schema/article.ts';
import { howWeKnow } from '../text/how-we-know.ts';
import { quoteContext } from './quote-context.ts';
import type { ReviewedQuote } from './quotes-to-review.ts';
import type { Choice } from './speaker-choices.ts';
import { wrapLines } from './wrap-lines.ts';

/** The command line speaks English whatever the paper’s language. */
const english = wording(en, 'en', 'en');

const BOTH = '[u] undo   [q] stop';

/** The keys, as they act on this quote. */
export function keysFor(quote: Quote): string {
  const { speaker, basis, polarity = 'said' } = quote;
  if (speaker) return `[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   ${BOTH}`;
  if (basis === 'editor') return `[Enter] right   [c] somebody’s   [o] somebody’s, but leave open   ${BOTH}`;
  if (polarity !== 'said') return `[Enter] right   [c] somebody’s   [n] not a quote   ${BOTH}`;
  return `[Enter] leave open   [c] name somebody   [n] not a quote   ${BOTH}`;
}

/** A quote as it is put before an editor: its words, those around it, and whose they are taken to be. */
export function presentQuote(
  each: ReviewedQuote,
  article: Pick<Article, 'language' | 'sections'>,
  place: { number: number; total: number },
  width: number,
): string {
  const { quote, line, isChanged, was } = each;
  const context = quoteContext(article, quote, 2 * width);
  const change = isChanged ? ', new or other than at the review before' : '';
  return [
    `\n${place.number} of ${place.total}, line ${line}${change}${was === null ? '' : ` (was: ${was})`}`,
    wrapLines(quote.text, width),
    ...(context === null ? [] : [wrapLines(`In the text: ${context}`, width)]),
    `  ${reading(quote)}`,
    keysFor(quote),
  ].join('\n');
}

/** Whose the words are taken to be, how that is known, and how sure. */
function reading(quote: Quote): string {
  const { speaker, basis, polarity = 'said', confidence } = quote;
  const sure = basis === 'editor' ? '' : `, ${Math.round(confidence * 100)} % sure`;
  if (speaker) return `${speaker.name}: ${howWeKnow(quote, english)}${sure}`;
  if (polarity !== 'said') return `Nobody is named: read as ${english.say(polarity)}`;
  return `${basis === 'editor' ? 'Not a quote' : 'Nobody is named'}: ${howWeKnow(quote, english)}`;
}

/** An answer in words: “→ Ada Finch”. */
export function tellVerdict(quote: Quote, verdict: Verdict, people: readonly Choice[]): string {
  const { speaker, polarity = 'said' } = quote;
  if (verdict === 'none') return '→ not a quote';
  if (verdict === 'open') return polarity === 'said' ? '→ left open' : `→ ${english.say(polarity)}`;
  const named = people.find(({ id }) => id === verdict)?.name;
  return `→ ${named ?? (verdict === verdictOn(quote) ? speaker?.name : undefined) ?? verdict}`;
}
