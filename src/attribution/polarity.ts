import type { Polarity } from '../schema/article.ts';
import type { Token } from '../text/token.ts';
import { tokenAt } from '../text/token-at.ts';
import type { Finding } from './finding.ts';
import { isPersonNoun } from './lexicon/person-nouns.ts';
import { isTitle } from './names/titles.ts';
import type { Span } from './passage.ts';
import model from './speech/model.json' with { type: 'json' };
import { countBetween, firstEqual, type Narrative } from './speech/narrative.ts';
import { narrativeAt } from './speech/narrative-at.ts';
import { UNKNOWN_ODDS, type WordOdds } from './speech/word-odds.ts';

const odds: WordOdds = model.odds;

const NEVER = /^(?:never|not|n['’]t|cannot|nor|neither)$/;
/** “not only said”, “did not just say” */
const BUT_DID = /^(?:only|just|merely|simply)$/;
const NOBODY = /^(?:nobody|none)$/;
/** “At no point did Berg say “…””, “Never did Berg say “…”” */
const NEVER_DID =
  /^(?:(?:at|in|on|under|with) (?:no|not one) |never |nowhere |not once |not (?:a|one) (?:single )?time )/i;
/** Those of whom anything may be expected: “Some will say “…”” */
const ANYBODY = /^(?:some|many|people|others|you|they|critics|cynics|sceptics|skeptics|purists|one)$/;
const REFUSED = /^(?:deny|refuse|decline|avoid|refrain)$/;
/** Log odds of a verb that is a cue more often than not: “doesn’t like “surprises”” tells of no words at all. */
const LEAST_ODDS = 0.3;
const MAY = /^(?:might|may|could|should)$/;
const IF = /^(?:if|unless|suppose|supposing|imagine|whenever|lest)$/;
const FALSELY =
  /\b(?:no (?:record|evidence|proof|trace)|falsely|wrongly|fabricated|invented|made-up|fake)\b/i;
const ASKING = /^(?:ask|wonder|question)$/;

/**
 * What the text does with somebody’s words: tells that they were said, denies it (“never said “…””, “denied that …”), supposes
 * it (“If Berg says “…””) or asks (“Did Berg say “…”?”, “asked whether Berg had said “…””). By the words right before the cue.
 */
export function polarityOf(text: string, narratives: readonly Narrative[], finding: Finding): Polarity {
  const { kind, cue, start } = finding;
  const narrative = cue && narrativeAt(narratives, cue.start);
  if (!cue || !narrative) return 'said';
  const { tokens } = narrative;
  const at = sayingIn(tokens, cue);
  // “denied telling them that the quay was “safe””: the words may take in their cue.
  const isBehind = start >= cue.start;
  const lemma = tokens[at]?.lemma ?? '';
  if (kind === 'mixed' && REFUSED.test(lemma) && tellingWithin(narrative, finding) !== null) return 'denied';
  if (lemma !== 'deny' && (odds.cue[lemma] ?? UNKNOWN_ODDS) < LEAST_ODDS) return 'said';
  if (lemma === 'deny' && isBehind) return 'denied';
  const verbal = verbalBefore(tokens, at);
  const clause = clauseBefore(narrative, at);
  if (kind === 'mixed' && ASKING.test(lemma) && /^(?:whether|if)\b/.test(text.slice(start))) return 'asked';
  if (verbal.some(({ lower }) => NEVER.test(lower)) && !tokens.slice(at - 2, at + 2).some(isButDid))
    return 'denied';
  // A “stopped” is among them only with its “short of”.
  if (isBehind && verbal.some(({ lemma }) => REFUSED.test(lemma) || lemma === 'stop')) return 'denied';
  if (
    isBehind &&
    clause.some(({ lower }, i) => NOBODY.test(lower) || (lower === 'no' && clause[i + 1]?.lower === 'one'))
  )
    return 'denied';
  if (isBehind && (opensAsDenial(text, narrative, at) || isNobody(clause))) return 'denied';
  if (kind === 'mixed' && isDeniedWithin(narrative, finding)) return 'denied';
  const [first] = clause;
  if (isBehind && first && FALSELY.test(text.slice(first.start, cue.start))) return 'denied';
  const whether = clause.findLastIndex(({ lower }) => lower === 'whether' || lower === 'if');
  if (whether > 0 && ASKING.test(clause[whether - 1]?.lemma ?? '') && isBehind) return 'asked';
  if (isBehind && clause.some(({ lower }) => lower === 'whether')) return 'asked';
  if (isQuestion(narrative, at)) return 'asked';
  if (isBehind && (clause.some(({ lower }) => IF.test(lower)) || opensAsCondition(narrative, at)))
    return 'hypothetical';
  if (isBehind && isWanted(clause, lemma)) return 'hypothetical';
  const isForetold =
    verbal.some(({ lower }) => /^(?:will|would|['’]ll)$/.test(lower)) &&
    clause.some(({ lower }) => ANYBODY.test(lower));
  const isSupposed = isForetold || verbal.some(({ lower }) => MAY.test(lower));
  return isBehind && isSupposed && !verbal.some(isButDid) ? 'hypothetical' : 'said';
}

/** Whether somebody is only to say it: “Critics want the mayor to stand up and say “…””. */
const isWanted = (clause: readonly Token[], lemma: string): boolean => {
  const wanting = clause.findIndex((token) => WANTING.test(token.lemma));
  const isInfinitive = clause.slice(wanting + 1).some(({ lower }) => lower === 'to');
  return wanting !== -1 && isInfinitive && lemma === 'say';
};

const WANTING = /^(?:want|wish|long|love|like|prefer|dare|wait)$/;

/** Whether the subject of a clause is nobody: “No councillor has said “…””, but neither “No sooner …” nor “No doubt …”. */
const isNobody = ([determiner, noun]: readonly Token[]): boolean =>
  determiner?.lower === 'no' &&
  noun?.pos === 'NOUN' &&
  (isTitle(noun.lower) || isPersonNoun(noun.lower.replace(/s$/, '')));

/** Whether the sentence begins with a denial, which in English turns its subject and its verb about: “Nowhere does Berg say “…””. */
function opensAsDenial(text: string, { tokens, before }: Narrative, at: number): boolean {
  const first = firstEqual(before.sentences, at);
  const opening = text.slice(tokens[first]?.start, tokens[at]?.start);
  return (
    NEVER_DID.test(opening) &&
    tokens.slice(first, at).some(({ lower }) => /^(?:did|does|do|has|have|had)$/.test(lower))
  );
}

/** The verb of saying in a cue, “say” of “were to say”; its first word where there is none. */
function sayingIn(tokens: readonly Token[], { start, end }: Span): number {
  const first = tokenAt(tokens, start);
  for (let at = first; (tokens[at]?.start ?? end) < end; at++) {
    const token = tokens[at];
    if (token?.pos === 'VERB' && (odds.cue[token.lemma] ?? UNKNOWN_ODDS) >= LEAST_ODDS) return at;
  }
  return first;
}

/** “insisted that he had never said “…””, “promised not to say “…””: by the verb right before the first quotation. */
function isDeniedWithin(narrative: Narrative, finding: Finding): boolean {
  const at = tellingWithin(narrative, finding);
  const { tokens } = narrative;
  return (
    at !== null &&
    verbalBefore(tokens, at).some(({ lower }) => NEVER.test(lower)) &&
    !tokens.slice(at - 2, at + 2).some(isButDid)
  );
}

/** The verb of saying right before the first quotation of a finding, within it: “refused to say “…””; null if there is none. */
function tellingWithin({ tokens, quotes }: Narrative, { start }: Finding): number | null {
  const quote = quotes.find(({ span }) => span.start >= start);
  if (!quote) return null;
  let at = quote.first - 1;
  while (at >= 0 && quote.first - at <= FARTHEST && tokens[at]?.pos !== 'VERB') at--;
  const verb = tokens[at];
  const tells =
    verb?.pos === 'VERB' && verb.start >= start && (odds.cue[verb.lemma] ?? UNKNOWN_ODDS) >= LEAST_ODDS;
  return tells ? at : null;
}

/** Words between a verb and the quotation that is its object. */
const FARTHEST = 3;

const isButDid = ({ lower }: Token) => BUT_DID.test(lower);

/** The auxiliaries, adverbs and verbs of “denied ever having said”, “did not say”, right before the cue. */
function verbalBefore(tokens: readonly Token[], at: number): Token[] {
  const found: Token[] = [];
  for (let back = at - 1; back >= 0; back--) {
    const token = tokens[back] as Token;
    const isVerbal =
      /^(?:AUX|ADV|PART)$/.test(token.pos) || NEVER.test(token.lower) || token.lower === 'will';
    const isJoint = /^(?:to|of|from|short)$/.test(token.lower);
    // “stopped short of saying”
    const isStopped = token.lemma === 'stop' && found.at(-1)?.lower === 'short';
    if (!isVerbal && !REFUSED.test(token.lemma) && !isStopped && !isJoint) break;
    found.push(token);
  }
  return found;
}

/** The words of the sentence before the cue, from the last comma, colon or quotation on. */
function clauseBefore({ tokens, quoteAt, before }: Narrative, at: number): Token[] {
  let first = at;
  while (
    first > 0 &&
    quoteAt[first - 1] === -1 &&
    !/^[,;:]$/.test(tokens[first - 1]?.text ?? '') &&
    countBetween(before.sentences, first - 1, at) === 0
  )
    first--;
  return tokens.slice(first, at);
}

/** Whether the narrator asks: the sentence begins as a question and its mark stands outside of the quotation. */
function isQuestion({ tokens, quoteAt, before }: Narrative, at: number): boolean {
  const first = firstEqual(before.sentences, at);
  const asks =
    /^(?:AUX|ADV|PRON|DET|VERB)$/.test(tokens[first]?.pos ?? '') && ASKS.test(tokens[first]?.lower ?? '');
  if (!asks || quoteAt[first] !== -1) return false;
  let last = at;
  while (last + 1 < tokens.length && countBetween(before.sentences, at, last + 1) === 0) last++;
  return quoteAt[last] === -1 && tokens[last]?.text === '?';
}

/** “Had Berg said “…”, we would have stopped”, “If Berg, the mayor, were to say “…”, …” */
function opensAsCondition({ tokens, quoteAt, before }: Narrative, at: number): boolean {
  const first = firstEqual(before.sentences, at);
  const opening = tokens[first]?.lower ?? '';
  if (quoteAt[first] !== -1) return false;
  // “The day a mayor says “…” is the day I leave.”
  const isSomeDay = /^(?:day|moment|minute)$/.test(tokens[first + 1]?.lower ?? '') && opening === 'the';
  if (isSomeDay && /^says?$/.test(tokens[at]?.lower ?? '') && countBetween(before.commas, first, at) === 0)
    return true;
  // An apposition has two commas; behind one the main clause begins.
  return (
    (/^(?:had|should|were)$/.test(opening) || IF.test(opening)) &&
    countBetween(before.commas, first, at) % 2 === 0
  );
}

const ASKS =
  /^(?:did|does|do|has|have|had|is|are|was|were|will|would|could|can|might|should|who|what|when|where|why|how|which)$/;
