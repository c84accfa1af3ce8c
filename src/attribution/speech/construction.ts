import type { Token } from '../../text/token.ts';
import { isDocument } from '../lexicon/documents.ts';
import type { Mention } from '../names/mention.ts';
import type { Construction } from './by-grammar.ts';
import { lastOfReports } from './last-of-reports.ts';
import { countBetween, type Narrative } from './narrative.ts';
import { isPassive, passive, passiveBehind } from './passive.ts';
import { subjectBefore } from './subject.ts';
import { REPORTING, saysSurely } from './verbs-of-saying.ts';
import type { WordOdds } from './word-odds.ts';

/** Verbs of which somebody’s speaking is the object. */
const PERCEIVING = new Set(
  'hear overhear see watch recall remember film record show depict describe'.split(' '),
);
const QUOTING = new Set('quote cite report record'.split(' '));
/** “The union’s verdict: …” */
const SAYINGS = new Set(
  'verdict response answer reply message warning advice conclusion view motto comment reaction words explanation promise statement'.split(
    ' ',
  ),
);
const CRIES = /^(?:chants?|cries|cry|shouts?|screams?|calls|jeers|choruse?s?)$/;
const DESCRIBING = /^(?:describe|condemn|dismiss|praise|hail|brand|label)$/;
/** Words between a verb and its quotation: whom it was said to, when and where. */
const FARTHEST = 12;

/**
 * The speaker by grammar, in constructions that the training articles have too seldom to teach: words within another’s
 * report (“Prosecutors say Berg texted: …”, “…,” Berg said, according to Holt), the passive, which turns speaker into hearer
 * (“was told by doctors: …”), and the owner of a saying (“the union’s verdict: …”). Null where there is none of them.
 */
export function constructionOf(narrative: Narrative, quote: number, odds: WordOdds): Construction | null {
  return behind(narrative, quote, odds) ?? before(narrative, quote, odds);
}

/** “…,” Berg said, according to Holt: the words are Berg’s, and that they are is Holt’s. And “…,” she said, full stop. */
function behind(narrative: Narrative, quote: number, odds: WordOdds, isLoose = false): Construction | null {
  const { tokens, mentionStarting, quotes, quoteAt } = narrative;
  const last = quotes[quote]?.last ?? 0;
  const at = tokens[last + 1]?.text === ',' ? last + 2 : last + 1;
  const mention = quoteAt[at] === -1 ? mentionStarting.get(at) : undefined;
  if (!mention) return null;
  const named = tokens[mention.last + 1]?.text === ',' ? mentionStarting.get(mention.last + 2) : undefined;
  const isNamed = named?.kind === 'name' && tokens[named.last + 1]?.text === ',';
  let verb = isNamed ? named.last + 2 : mention.last + 1;
  while (tokens[verb]?.pos === 'ADV' || /^(?:has|have|had)$/.test(tokens[verb]?.text ?? '')) verb++;
  const inPassive = passiveBehind(narrative, verb);
  if (inPassive) return inPassive;
  // “…, according to Holt”, “…, referring to Stein”
  const isReported =
    (tokens[verb + 1]?.text === ',' && /^\p{Ll}+ing$/u.test(tokens[verb + 2]?.text ?? '')) ||
    endsAccordingTo(narrative, verb);
  // “…,” she said. “…,” her neighbour, Karel Berg, said.
  const isWhole =
    (isNamed || (isLoose && mention.kind === 'name') || /^s?he$/.test(tokens[mention.head]?.lower ?? '')) &&
    tokens[last - 1]?.text === ',' &&
    (isLoose || tokens[verb + 1]?.text === '.');
  if (!(isReported || isWhole) || !saysSurely(tokens[verb], odds)) return null;
  return { candidate: { narrative, mention, cue: verb }, kind: 'behind', nested: false };
}

/** “…,” she muttered, not unkindly: whoever is told of right behind, where nothing else tells who speaks. */
export const toldBehind = (narrative: Narrative, quote: number, odds: WordOdds): Construction | null =>
  behind(narrative, quote, odds, true) ?? invertedBehind(narrative, quote, odds);

/** “…,” chanted the fans. */
function invertedBehind(narrative: Narrative, quote: number, odds: WordOdds): Construction | null {
  const { tokens, mentionStarting, quotes, quoteAt } = narrative;
  const last = quotes[quote]?.last ?? 0;
  const isOpen = /^[,?!]$/.test(tokens[last - 1]?.text ?? '') && quoteAt[last + 1] === -1;
  const mention = isOpen && saysSurely(tokens[last + 1], odds) ? mentionStarting.get(last + 2) : undefined;
  return mention ? { candidate: { narrative, mention, cue: last + 1 }, kind: 'behind', nested: false } : null;
}

/** “…,” Berg said on the morning of the race, according to Holt. */
function endsAccordingTo({ tokens, quoteAt, before: counts }: Narrative, verb: number): boolean {
  for (let at = verb + 1; at < tokens.length && countBetween(counts.sentences, verb, at) === 0; at++) {
    if (quoteAt[at] !== -1) return false;
    if (tokens[at]?.lower === 'according') return tokens[at - 1]?.text === ',';
  }
  return false;
}

function before(narrative: Narrative, quote: number, odds: WordOdds): Construction | null {
  return asObject(narrative, quote, odds) ?? lastOfReports(narrative, quote, odds);
}

function asObject(narrative: Narrative, quote: number, odds: WordOdds): Construction | null {
  const { tokens, quotes } = narrative;
  const first = quotes[quote]?.first ?? 0;
  const mark = tokens[first - 1];
  if (first === 0 || !mark) return null;
  // “greeted by chants of “One more year!”” tells whose ears they were in.
  const isCry = mark.text === 'of' && CRIES.test(tokens[first - 2]?.lower ?? '');
  if (isCry && /^(?:by|to|amid)$/.test(tokens[first - 3]?.lower ?? ''))
    return { candidate: null, kind: 'hearer', nested: true };
  const verb = nearestVerb(narrative, first);
  if (verb === null) return mark.text === ':' ? owned(narrative, first) : null;
  const token = tokens[verb] as Token;
  // Behind other words a quotation is part of what they say; these take it as their object.
  const isObject = verb === first - 1 || /^(?:[:,]|that|as|for|of)$/.test(mark.text);
  const isHeard =
    /ing$/.test(token.text) && saysSurely(token, odds) && (isObject || tokens[verb + 1]?.lower === 'that');
  const heard = isHeard ? heardBefore(narrative, verb) : null;
  if (heard) return heard;
  if (!isObject) return null;
  if (isPassive(narrative, verb)) return passive(narrative, verb, first, (quotes[quote]?.last ?? first) + 1);
  // “a report read to the council described the pumps as “unsafe””
  if (mark.text === 'as') return DESCRIBING.test(token.lemma) ? documentOf(narrative, verb) : null;
  if (/^(?:for|of)$/.test(mark.text) || !saysSurely(token, odds)) return null;
  const document = documentOf(narrative, verb);
  if (document) return document;
  const subject = /ing$/.test(token.text)
    ? participleSubject(narrative, verb)
    : subjectBefore(narrative, verb);
  if (!subject || !isWithinReport(narrative, subject, verb)) return null;
  return { candidate: { narrative, mention: subject, cue: verb }, kind: 'before', nested: true };
}

/**
 * Whose speaking somebody tells of: Berg’s in “Holt recalled her mother, Anna Berg, telling her: …” and “Holt quoted Berg as saying: …”,
 * of one who is only “him” nobody’s.
 */
function heardBefore(narrative: Narrative, participle: number): Construction | null {
  const { tokens, mentionEnding } = narrative;
  const isQuoted = tokens[participle - 1]?.lower === 'as';
  const end = isQuoted ? participle - 2 : participle - 1;
  const isApart = tokens[end]?.text === ',';
  const named = mentionEnding.get(isApart ? end - 1 : end);
  const described =
    isApart && named && tokens[named.first - 1]?.text === ',' ? mentionEnding.get(named.first - 2) : named;
  const isPronoun = /^(?:him|her|them|me|us)$/.test(tokens[end]?.lower ?? '');
  const first = isPronoun ? end : described?.first;
  const telling = first === undefined ? undefined : tokens[first - 1];
  const tells = isQuoted ? QUOTING : PERCEIVING;
  if (telling?.pos !== 'VERB' || !tells.has(telling.lemma)) return null;
  if (isPronoun) return { candidate: null, kind: 'hearer', nested: true };
  return named
    ? { candidate: { narrative, mention: named, cue: participle }, kind: 'before', nested: true }
    : null;
}

/** “A letter seen by Holm News says”, where a name stands nearer to the verb; “a message stating”, whosever it is. */
function documentOf(narrative: Narrative, verb: number): Construction | null {
  const { tokens, mentionEnding } = narrative;
  const near = mentionEnding.get(verb - 1);
  if (/ing$/.test(tokens[verb]?.text ?? '')) {
    const isPaper = near?.kind === 'nominal' && isDocument(tokens[near.head]?.lower ?? '');
    return isPaper ? { candidate: null, kind: 'document', nested: true } : null;
  }
  const bearer = bearerBefore(narrative, verb);
  const isRelative = /^(?:that|which)$/.test(tokens[verb - 1]?.lower ?? '') && bearer?.last === verb - 2;
  return bearer && (isRelative || bearer.last < (near?.first ?? verb) - 1)
    ? { candidate: { narrative, mention: bearer, cue: verb }, kind: 'document', nested: false }
    : null;
}

/**
 * The document whose words a verb tells, with nothing between but what is attached to it: “the sign on the door of the Crown
 * and Anchor reads”, “a report read to the jury described”, “a banner that read”.
 */
function bearerBefore(
  { tokens, mentions, quoteAt, before: counts }: Narrative,
  verb: number,
): Mention | null {
  const before = mentions.filter(
    ({ first, last }) => last < verb && countBetween(counts.sentences, first, verb) === 0,
  );
  const bearer = before.findLast(
    ({ kind, head }) => kind === 'nominal' && isDocument(tokens[head]?.lower ?? ''),
  );
  if (!bearer) return null;
  const between = tokens.slice(bearer.last + 1, verb);
  // “The contract, a copy of which was given to Holm News, states”
  const isAside = between[0]?.text === ',' && between.at(-1)?.text === ',';
  if (isAside && bearer === before[0] && between.every((_, i) => quoteAt[bearer.last + 1 + i] === -1))
    return bearer;
  // “seen by”, “read to”, “found in the cockpit and read to”
  const isParticiple = (i: number) => between[i]?.pos === 'VERB' && between[i + 1]?.pos === 'ADP';
  const isAttached = between.every(({ pos, lower, text }, i) => {
    if (quoteAt[bearer.last + 1 + i] !== -1 || /^[,;:–—]$/.test(text)) return false;
    if (pos === 'VERB') return isParticiple(i) && (i === 0 || between[i - 1]?.pos === 'CCONJ');
    // “the Crown and Anchor”; but in “read the report and said” somebody else acts.
    if (pos === 'CCONJ')
      return (
        (isParticiple(0) && isParticiple(i + 1)) ||
        (between[i - 1]?.pos === 'PROPN' && between[i + 1]?.pos === 'PROPN')
      );
    return pos !== 'PRON' || /^(?:that|which)$/.test(lower);
  });
  return isAttached ? bearer : null;
}

/** Whether a clause stands in another’s report: “Holt recalled ⟨Berg telling her: …⟩”, “Holt says (that) ⟨Berg texted: …⟩”. */
function isWithinReport({ tokens }: Narrative, { first, last, kind }: Mention, verb: number): boolean {
  if (kind === 'pronoun') return false;
  const that = tokens[first - 1]?.lower === 'that' ? 1 : 0;
  const report = tokens[first - 1 - that];
  if (report?.pos !== 'VERB') return false;
  const { text, lower, lemma } = tokens[verb] as Token;
  if (/ing$/.test(text) || (lower === lemma && !/ed$/.test(lower)))
    return verb === last + 1 && PERCEIVING.has(report.lemma);
  return (
    REPORTING.has(report.lemma) && tokens.slice(last + 1, verb).every(({ pos }) => /^(?:ADV|AUX)$/.test(pos))
  );
}

/** The last verb before a quotation in its sentence, with nothing but its objects and adverbials between. */
function nearestVerb(narrative: Narrative, first: number): number | null {
  const { tokens, quoteAt, before: counts } = narrative;
  for (let at = first - 1; at >= 0 && first - at <= FARTHEST; at--) {
    if (quoteAt[at] !== -1 || countBetween(counts.sentences, at, first) > 0) return null;
    if (tokens[at]?.pos === 'VERB') return at;
  }
  return null;
}

/** Who does what a participle tells: the phrase right before it, or behind a comma the subject of the sentence. */
function participleSubject(narrative: Narrative, verb: number): Mention | null {
  const { tokens, mentionEnding } = narrative;
  const right = mentionEnding.get(verb - 1);
  if (right) return right;
  if (tokens[verb - 1]?.text !== ',' && tokens[verb - 1]?.pos !== 'CCONJ') return null;
  return sentenceSubject(narrative, verb);
}

/** The first mention of a sentence that no preposition leads in. */
export function sentenceSubject(narrative: Narrative, before: number): Mention | null {
  const { tokens, mentions, before: counts } = narrative;
  const inSentence = mentions.filter(
    ({ first, last }) => last < before && countBetween(counts.sentences, first, before) === 0,
  );
  return inSentence.find(({ first }) => tokens[first - 1]?.pos !== 'ADP') ?? null;
}

/** “The union’s verdict: …” is the union’s. */
function owned(narrative: Narrative, first: number): Construction | null {
  const { tokens, mentionEnding, mentions } = narrative;
  const saying = mentionEnding.get(first - 2);
  if (!saying || !SAYINGS.has(tokens[saying.head]?.lower ?? '')) return null;
  const owner = mentions.find((mention) => mention.first === saying.first && mention.last < saying.last);
  return owner
    ? { candidate: { narrative, mention: owner, cue: saying.head }, kind: 'owner', nested: false }
    : null;
}
