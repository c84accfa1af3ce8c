import type { Token } from '../../text/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Construction } from './by-grammar.ts';
import { countBetween, type Narrative } from './narrative.ts';
import { isPassive, passive } from './passive.ts';
import { subjectBefore } from './subject.ts';
import { ADDRESSING, isSaying, saysOften, saysSurely } from './verbs-of-saying.ts';
import type { WordOdds } from './word-odds.ts';

/**
 * The speaker by the last verb of saying before a quotation, where its sentence tells of another’s saying before: “Berg said
 * that Stein had told the council the dam was “…””, “Berg called it “…”, and his brother asked that it be “…””; and by the
 * agent of that verb in the passive, “he was told by Stein that the dam was “…””. Null where there is no such sentence.
 */
export function lastOfReports(narrative: Narrative, quote: number, odds: WordOdds): Construction | null {
  const { tokens, quotes } = narrative;
  const { first, last } = quotes[quote] ?? { first: 0, last: 0 };
  const verb = lastSaying(narrative, first, odds);
  if (verb === null || !takes(narrative, verb, first) || mayOnly(narrative, verb)) return null;
  if (isPassive(narrative, verb)) {
    const isNext = countBetween(narrative.before.verbs, verb + 1, first) === 0;
    return isNext && ADDRESSING.has(tokens[verb]?.lemma ?? '')
      ? passive(narrative, verb, first, last + 1)
      : null;
  }
  const subject = subjectWithin(narrative, verb);
  if (!subject || subject.kind === 'pronoun' || !isReportedBefore(narrative, subject.first, odds))
    return null;
  return { candidate: { narrative, mention: subject, cue: verb }, kind: 'before', nested: true };
}

/** “Berg said that his firm would say “no””: nobody but Berg has said anything. */
function mayOnly({ tokens }: Narrative, verb: number): boolean {
  let at = verb - 1;
  while (tokens[at]?.pos === 'ADV') at--;
  return (
    /^(?:would|will|could|can|should|may|might|must|to)$/.test(tokens[at]?.lower ?? '') ||
    isOfDeed(tokens, verb)
  );
}

/** “refuses to sign”: a verb that tells what somebody does. */
const isOfDeed = (tokens: readonly Token[], verb: number) =>
  tokens[verb + 1]?.lower === 'to' && tokens[verb + 2]?.pos === 'VERB';

/** Whether a quotation is what a verb before it tells, or stands in a clause that is. */
function takes({ tokens }: Narrative, verb: number, first: number): boolean {
  const between = tokens.slice(verb + 1, first);
  const mark = between.at(-1);
  if (!mark || /^(?:[:,]|that|as)$/.test(mark.text)) return true;
  if (between.some(({ pos }) => pos === 'AUX' || pos === 'VERB')) return true;
  const { lemma } = tokens[verb] as Token;
  // “said to “wait””
  if (mark.lower === 'to' && lemma === 'say' && between.length === 1) return true;
  return ADDRESSING.has(lemma) && (mark.pos !== 'ADP' || /^(?:for|to)$/.test(mark.lower));
}

/** The subject of a verb of saying in a clause; of verbs that “and” joins, where both are in the perfect, or the second tells how: “had read it and said”. */
function subjectWithin(narrative: Narrative, verb: number): Mention | null {
  const { tokens } = narrative;
  if (/ing$/.test(tokens[verb]?.text ?? '')) {
    const main = tokens[verb - 1]?.pos === 'VERB' ? verb - 1 : writingBefore(narrative, verb);
    return main === null ? null : subjectBefore(narrative, main);
  }
  if (tokens[verb - 1]?.pos !== 'CCONJ') return subjectBefore(narrative, verb);
  for (let back = verb - 2; back > 0 && verb - back <= FARTHEST_WITHIN; back--) {
    if (tokens[back]?.pos !== 'VERB') continue;
    const isOne = tokens[back - 1]?.lower === 'had' || MANNER.test(tokens[verb]?.lemma ?? '');
    return isOne && tokens[verb - 2]?.text !== ',' ? subjectBefore(narrative, back) : null;
  }
  return null;
}

/** The verb of “texted his sister hours later saying”, with no mark between; null where there is none. */
function writingBefore({ tokens, quoteAt }: Narrative, participle: number): number | null {
  for (let at = participle - 1; at >= 0 && participle - at <= FARTHEST_WITHIN; at--) {
    const token = tokens[at] as Token;
    if (quoteAt[at] !== -1 || /^[,;:.]$/.test(token.text)) return null;
    if (token.pos === 'VERB') return WRITING.test(token.lemma.replace(/ed$/, '')) ? at : null;
  }
  return null;
}

const WRITING = /^(?:text|write|email|message|phone|call|ring|post|tweet|reply)$/;

/** How somebody speaks who is told of, and not whoever tells it: “Berg said her patient sat up and whispered “…””. */
const MANNER = /^(?:whisper|shout|scream|yell|mutter|murmur|cry|sob|beg|plead|sing|joke|snap)$/;

/** Words between a verb of saying and a quotation within what was said. */
const FARTHEST_WITHIN = 25;

/** The last verb of saying before a quotation, with no other clause beginning between. */
function lastSaying(narrative: Narrative, first: number, odds: WordOdds): number | null {
  const { tokens, quoteAt, mentionStarting, before: counts } = narrative;
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST_WITHIN; at--) {
    const token = tokens[at] as Token;
    if (quoteAt[at] !== -1 || countBetween(counts.sentences, at, first) > 0) return null;
    if (/^[;:]$/.test(token.text) && at < first - 1) return null;
    if (token.pos === 'CCONJ' && mentionStarting.has(at + 1)) return null;
    if (token.pos !== 'VERB') continue;
    if (saysSurely(token, odds) || isSaying(token.lemma) || (at === first - 1 && isCoordinate(narrative, at)))
      // An apposition has two commas.
      return countBetween(counts.commas, at, first - 1) % 2 === 0 ? at : null;
  }
  return null;
}

/** “…, and Berg preferred “…”” */
function isCoordinate({ tokens, mentionEnding }: Narrative, verb: number): boolean {
  const subject = mentionEnding.get(verb - 1);
  return subject !== undefined && /^(?:,|and|but|while)$/.test(tokens[subject.first - 1]?.text ?? '');
}

/** Whether a sentence tells that somebody says or thinks something, before a token. */
function isReportedBefore(
  { tokens, quoteAt, before: counts }: Narrative,
  before: number,
  odds: WordOdds,
): boolean {
  for (let at = before - 1; at >= 0 && countBetween(counts.sentences, at, before) === 0; at--) {
    const token = tokens[at] as Token;
    if (quoteAt[at] !== -1) continue;
    if (token.lower === 'according' || token.lemma === 'think' || saysOften(token, odds)) return true;
  }
  return false;
}
