import { type Verdict, verdictOn } from '../article/write-review.ts';
import type { Article } from '../schema/article.ts';
import type { Unnamed } from '../schema/unnamed.ts';
import { excerpt } from '../text/excerpt.ts';
import { chooseSpeaker } from './choose-speaker.ts';
import type { Dialogue } from './dialogue.ts';
import { type MakeSpeaker, offerFile, speakerPath, type Unfiled } from './make-speaker.ts';
import { neededFiles } from './needed-files.ts';
import { keysFor, presentQuote, tellVerdict } from './present-quote.ts';
import type { ReviewedQuote } from './quotes-to-review.ts';
import type { Choice } from './speaker-choices.ts';

/** What is reviewed, and how. */
export interface SessionContext {
  article: Pick<Article, 'language' | 'sections'>;
  quotes: readonly ReviewedQuote[];
  choices: readonly Choice[];
  /** Whether only what has changed since the review before must be looked at; all else is offered. */
  asksChangedOnly?: boolean;
  /** What was answered in an earlier session. */
  answered?: ReadonlyMap<string, Verdict>;
  /** Is told of each answer, so that one can stop at any time. */
  save?: (verdicts: ReadonlyMap<string, Verdict>) => void;
  makeSpeaker: MakeSpeaker;
}

/** What became of a session. */
export interface Session {
  /** By the id of the quote. */
  verdicts: Map<string, Verdict>;
  /** Whether all quotes were looked at. */
  isDone: boolean;
  /** Who still needs a file before it can be written. */
  lacking: Unfiled[];
}

/** Goes through quotes one by one, first those that have changed since the review before, then the doubtful. */
export async function reviewSession(context: SessionContext, dialogue: Dialogue): Promise<Session> {
  const { article, quotes, makeSpeaker, answered = new Map(), save = () => {} } = context;
  const verdicts = new Map(answered);
  const people = [...context.choices];
  const declined = new Set<string>();
  const order = quotes.toSorted(byDoubt);
  const changed = order.filter(({ isChanged }) => isChanged).length;
  let asked = context.asksChangedOnly && changed > 0 ? changed : order.length;
  let at = 0;
  for (;;) {
    while (at < asked && verdicts.has(order[at]?.quote.id ?? '')) at++;
    const current = at < asked ? order[at] : undefined;
    if (current)
      dialogue.say(presentQuote(current, article, { number: at + 1, total: asked }, dialogue.width));
    const answer = current
      ? await decide(current)
      : asked < order.length
        ? await offerRest(order.length - asked, dialogue)
        : 'finish';
    if (answer === 'stop') return { verdicts, isDone: false, lacking: [] };
    if (answer === 'rest') asked = order.length;
    else if (answer === 'undo') undo();
    else if (answer === 'finish') {
      const lacking = await offerAll(neededFiles(quotes, verdicts, filed()));
      return { verdicts, isDone: lacking.length === 0, lacking };
    } else if (current) {
      verdicts.set(current.quote.id, answer.is);
      dialogue.say(`  ${tellVerdict(current.quote, answer.is, people)}`);
      save(verdicts);
      await offerAll(
        neededFiles(
          quotes.filter(({ paragraph }) => paragraph === current.paragraph),
          verdicts,
          filed(),
        ).filter(({ id }) => !declined.has(id)),
      );
    }
  }

  async function decide({ quote, line, takesComment }: ReviewedQuote): Promise<Answer> {
    for (;;) {
      const answer = await pressed(quote);
      if (typeof answer === 'string' || takesComment || answer.is === verdictOn(quote)) return answer;
      dialogue.say(
        `Line ${line} stands within a list or a quotation, where no comment can stand before it: stop with [q], put the paragraph apart, and review again.`,
      );
    }
  }

  async function pressed(quote: ReviewedQuote['quote']): Promise<Answer> {
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
          const chosen = await chooseSpeaker(people, dialogue, make);
          if (chosen) return { is: chosen.id };
          dialogue.say(keysFor(quote));
          break;
        }
        case 'u':
          return 'undo';
        case 'q':
        case 'end':
          return 'stop';
        default:
          dialogue.say(keysFor(quote));
      }
    }
  }

  function undo(): void {
    const last = order[at - 1];
    const verdict = last && verdicts.get(last.quote.id);
    if (verdict === undefined || !last) {
      dialogue.say('Nothing is decided yet that could be undone.');
      return;
    }
    at--;
    verdicts.delete(last.quote.id);
    dialogue.say(`Undone: ${excerpt(last.quote.text)} ${tellVerdict(last.quote, verdict, people)}`);
    save(verdicts);
  }

  function filed(): Set<string> {
    return new Set(people.flatMap(({ id, standing }) => (standing === 'fileless' ? [] : id)));
  }

  async function make(who: Unfiled, kind: Parameters<MakeSpeaker>[1]): Promise<void> {
    await makeSpeaker(who, kind);
    const at = people.findIndex(({ id }) => id === who.id);
    people.splice(at === -1 ? people.length : at, 1, { id: who.id, name: who.name, standing: 'here' });
  }

  /** Offers a file for each; those who get none are left. */
  async function offerAll(needed: readonly Unfiled[]): Promise<Unfiled[]> {
    const left: Unfiled[] = [];
    for (const who of needed) {
      dialogue.say(`The comment before the paragraph has to name ${who.name}, too, who has no file.`);
      if (await offerFile(who, dialogue, make)) continue;
      left.push(who);
      declined.add(who.id);
      dialogue.say(`Your answers are kept, but are not written before there is ${speakerPath(who.id)}.`);
    }
    return left;
  }
}

type Answer = 'stop' | 'undo' | 'rest' | 'finish' | { is: Verdict };

async function offerRest(many: number, dialogue: Dialogue): Promise<Answer> {
  const rest = many === 1 ? 'The other quote is as it was' : `The other ${many} quotes are as they were`;
  const keys = '[Enter] finish   [a] look at all   [u] undo   [q] stop';
  dialogue.say(`\n${rest} at the review before.\n${keys}`);
  for (;;) {
    const key = await dialogue.key();
    if (key === 'enter' || key === 'y') return 'finish';
    if (key === 'a') return 'rest';
    if (key === 'u') return 'undo';
    if (key === 'q' || key === 'end') return 'stop';
    dialogue.say(keys);
  }
}

const byDoubt = (a: ReviewedQuote, b: ReviewedQuote): number =>
  Number(b.isChanged) - Number(a.isChanged) ||
  a.quote.confidence - b.quote.confidence ||
  a.line - b.line ||
  a.quote.start - b.quote.start;
