import type { Verdict } from '../article/write-review.ts';
import { en } from '../locales/en.ts';
import { wording } from '../locales/wording.ts';
import type { Quote } from '../schema/article.ts';
import { howWeKnow } from '../text/how-we-know.ts';

/** The command line speaks English whatever the paper’s language. */
const english = wording(en, 'en', 'en');

/** A quote to be looked at. */
export interface ReviewedQuote {
  quote: Quote;
  /** From 1. */
  line: number;
}

/** Somebody whom the editor may choose. */
export interface Choice {
  id: string;
  name: string;
}

/** How the editor is asked. */
export interface Dialogue {
  say(text: string): void;
  /** The next key: a letter, `enter`, or `end` when nothing more comes. */
  key(): Promise<string>;
  /** A line of text. */
  line(question: string): Promise<string>;
}

/** What became of a session. */
export interface Session {
  /** By the id of the quote; null for nobody. */
  verdicts: Map<string, Verdict>;
  /** Whether all quotes were looked at. */
  isDone: boolean;
}

const KEYS = '[Enter] right   [c] somebody else   [o] leave open   [n] not a quote   [u] undo   [q] stop';

/**
 * Goes through quotes one by one, the doubtful first.
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
  const order = quotes.toSorted((a, b) => a.quote.confidence - b.quote.confidence || a.line - b.line);
  const open = order.filter(({ quote }) => !verdicts.has(quote.id));
  let at = 0;
  while (at < open.length) {
    const current = open[at];
    if (!current) break;
    const { quote, line } = current;
    dialogue.say(presented(quote, line, order.length - open.length + at + 1, order.length));
    const verdict = await decide(quote, choices, dialogue);
    if (verdict === 'stop') return { verdicts, isDone: false };
    if (verdict === 'undo') {
      const before = open[at - 1];
      if (before) verdicts.delete(before.quote.id);
      at = Math.max(0, at - 1);
    } else {
      verdicts.set(quote.id, verdict.id);
      at++;
    }
    save(verdicts);
  }
  return { verdicts, isDone: true };
}

async function decide(
  quote: Quote,
  choices: readonly Choice[],
  dialogue: Dialogue,
): Promise<'stop' | 'undo' | { id: Verdict }> {
  for (;;) {
    switch (await dialogue.key()) {
      case 'enter':
      case 'y':
        return { id: quote.speaker?.id ?? null };
      case 'o':
      case 'n':
        return { id: null };
      case 'c': {
        const id = await choose(choices, dialogue);
        if (id !== null) return { id };
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

async function choose(choices: readonly Choice[], dialogue: Dialogue): Promise<string | null> {
  dialogue.say(choices.map(({ name, id }, i) => `  ${i + 1}  ${name} (${id})`).join('\n'));
  const answer = (await dialogue.line('Number or id, nothing to go back: ')).trim();
  if (answer === '') return null;
  const chosen = choices[Number(answer) - 1] ?? choices.find(({ id }) => id === answer);
  if (!chosen) dialogue.say(`Nobody is “${answer}”; a speaker needs a file, content/speakers/<id>.yml.`);
  return chosen?.id ?? null;
}

function presented(quote: Quote, line: number, number: number, total: number): string {
  const who = quote.speaker?.name ?? 'Nobody is named';
  const sure = quote.speaker ? `, ${Math.round(quote.confidence * 100)} % sure` : '';
  return `\n${number} of ${total}, line ${line}\n  ${quote.text}\n  ${who}: ${howWeKnow(quote, english)}${sure}\n${KEYS}`;
}
