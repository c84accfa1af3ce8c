import { type Verdict, verdictOn } from '../article/write-review.ts';
import { en } from '../locales/en.ts';
import { wording } from '../locales/wording.ts';
import type { Quote } from '../schema/article.ts';
import type { Unnamed } from '../schema/unnamed.ts';
import { howWeKnow } from '../text/how-we-know.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import type { Dialogue } from './dialogue.ts';
import type { Choice } from './speaker-choices.ts';

/** The command line speaks English whatever the paper’s language. */
const english = wording(en, 'en', 'en');

/** A quote to be looked at. */
export interface ReviewedQuote {
  quote: Quote;
  /** From 1. */
  line: number;
  /** The text around it; see `quoteContext`. */
  context: string | null;
  /** Whether it is new or other than at the review before. */
  isChanged: boolean;
}

/** What became of a session. */
export interface Session {
  /** By the id of the quote. */
  verdicts: Map<string, Verdict>;
  /** Whether all quotes were looked at. */
  isDone: boolean;
}

const KEYS = '[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   [u] undo   [q] stop';

/**
 * Goes through quotes one by one, first those that have changed since the review before, then the doubtful.
 *
 * @param known what was decided in an earlier session
 * @param save is told of each decision, so that one can stop at any time
 */
export async function reviewSession(
  quotes: readonly ReviewedQuote[],
  choices: readonly Choice[],
  dialogue: Dialogue,
  known: ReadonlyMap<string, Verdict> = new Map(),
  save: (verdicts: ReadonlyMap<string, Verdict>) => void = () => {},
): Promise<Session> {
  const verdicts = new Map(known);
  const order = quotes.toSorted(
    (a, b) =>
      Number(b.isChanged) - Number(a.isChanged) ||
      a.quote.confidence - b.quote.confidence ||
      a.line - b.line ||
      a.quote.start - b.quote.start,
  );
  let at = 0;
  for (;;) {
    while (verdicts.has(order[at]?.quote.id ?? '')) at++;
    const current = order[at];
    if (!current) return { verdicts, isDone: true };
    dialogue.say(presented(current, at + 1, order.length));
    const verdict = await decide(current.quote, choices, dialogue);
    if (verdict === 'stop') return { verdicts, isDone: false };
    if (verdict !== 'undo') verdicts.set(current.quote.id, verdict.is);
    else if (at > 0) verdicts.delete(order[--at]?.quote.id ?? '');
    else dialogue.say('Nothing is decided yet that could be undone.');
    save(verdicts);
  }
}

async function decide(
  quote: Quote,
  choices: readonly Choice[],
  dialogue: Dialogue,
): Promise<'stop' | 'undo' | { is: Verdict }> {
  for (;;) {
    switch (await dialogue.key()) {
      case 'enter':
      case 'y':
        return { is: verdictOn(quote) };
      case 'o':
        return { is: 'open' satisfies Unnamed };
      case 'n':
        return { is: 'none' satisfies Unnamed };
      case 'c': {
        const id = await chooseSpeaker(choices, dialogue);
        if (id !== null) return { is: id };
        dialogue.say(KEYS);
        break;
      }
      case 'u':
        return 'undo';
      case 'q':
      case 'end':
        return 'stop';
      default:
        dialogue.say(KEYS);
    }
  }
}

function presented(
  { quote, line, context, isChanged }: ReviewedQuote,
  number: number,
  total: number,
): string {
  return [
    `\n${number} of ${total}, line ${line}${isChanged ? ', new or other than at the review before' : ''}`,
    `  ${quote.text}`,
    ...(context === null ? [] : [`  In the text: ${context}`]),
    `  ${reading(quote)}`,
    KEYS,
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
