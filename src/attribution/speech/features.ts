import type { Token } from '../../text/token.ts';
import type { Mention } from '../names/mention.ts';
import type { Candidate } from './candidates.ts';
import { type Gap, MANY } from './gap.ts';
import { countBetween, type Narrative, type QuotedTokens } from './narrative.ts';
import { subjectOf } from './subject.ts';
import {
  ABSENT,
  capitalShare,
  endOf,
  formCode,
  kindCode,
  nameKey,
  placeAfter,
  placeBefore,
  posCode,
  wordCode,
} from './token-codes.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** What was decided for the quotation before. */
export interface Decided {
  candidate: Candidate;
  /** The place of its passage. */
  passage: number;
  /** Whether it was told by the turns of a dialogue alone. */
  byTurn?: boolean;
}

/** Everything a feature may look at. */
export interface Setting {
  text: string;
  narratives: readonly Narrative[];
  /** Place of the quotation's passage, and of the quotation in it. */
  at: number;
  quote: number;
  previous: Decided | null;
  /** How often each name's last word is mentioned in the article. */
  salience: ReadonlyMap<string, number>;
  odds: WordOdds;
}

/** A quotation to be described. */
export interface QuoteView {
  setting: Setting;
  narrative: Narrative;
  quoted: QuotedTokens;
  /** The sentence that it stands in begins with this token. */
  sentence: number;
}

/** A mention beside a quotation, to be described. */
export interface MentionView {
  setting: Setting;
  narrative: Narrative;
  mention: Mention;
  quoted: QuotedTokens;
  /** Passages from the quotation’s to the mention’s. */
  delta: number;
  isAfter: boolean;
  gap: Gap;
  head: Token | undefined;
  name: string;
  /** The sentence that the mention stands in begins with this token. */
  sentence: number;
}

/** The word that may say that a mention speaks. */
export interface CueView {
  at: number;
  token: Token;
  /** Between cue and mention: from this token to that, exclusive. */
  near: number;
  far: number;
  gap: Gap;
}

/** What describes a quotation, the same for all its candidates: a name for each number, in the model’s order. */
export const QUOTE_FEATURES: Readonly<Record<string, (view: QuoteView) => number>> = {
  words: ({ quoted }) => Math.min(MANY, quoted.last - quoted.first),
  end: ({ setting, quoted }) => {
    const { inner } = quoted.span;
    return endOf(setting.text.slice(Math.max(inner.start, inner.end - 3), inner.end));
  },
  opensWithCapital: ({ setting, quoted }) => {
    const { inner } = quoted.span;
    const said = setting.text.slice(inner.start, Math.min(inner.end, inner.start + 2));
    return /^\s*['‘“"]?\p{Lu}/u.test(said) ? 1 : 0;
  },
  placeBefore: ({ narrative, quoted }) =>
    placeBefore(
      narrative.tokens[quoted.first - 1],
      narrative.tokens[quoted.first - 2],
      narrative,
      quoted.first,
    ),
  placeAfter: ({ narrative, quoted }) =>
    placeAfter(narrative.tokens[quoted.last + 1], narrative, quoted.last),
  isClosed: ({ quoted }) => (quoted.span.closed ? 1 : 0),
  wordsBefore: ({ narrative, quoted }) =>
    Math.min(MANY, countBetween(narrative.before.words, 0, quoted.first)),
  wordsAfter: ({ narrative, quoted }) =>
    Math.min(MANY, countBetween(narrative.before.words, quoted.last + 1, narrative.tokens.length)),
  quotesInPassage: ({ narrative }) => narrative.quotes.length,
  orderInPassage: ({ setting }) => setting.quote,
  quoteAhead: ({ setting: { narratives, at } }) => {
    const ahead = narratives[at - 1]?.quotes.at(-1);
    return ahead ? (ahead.span.closed ? 1 : 2) : 0;
  },
  isInFirstPassage: ({ setting }) => (setting.at === 0 ? 1 : 0),
  passagesSincePrevious: ({ setting: { at, previous } }) =>
    previous ? Math.min(5, at - previous.passage) : ABSENT,
  sentenceWordsBefore: ({ narrative, quoted, sentence }) =>
    Math.min(MANY, countBetween(narrative.before.words, sentence, quoted.first)),
  sentenceVerbsBefore: ({ narrative, quoted, sentence }) =>
    countBetween(narrative.before.verbs, sentence, quoted.first),
  capitalShare: ({ narrative, quoted }) =>
    capitalShare(narrative.tokens.slice(quoted.first + 1, Math.min(quoted.last, quoted.first + 12))),
  partBefore: ({ narrative, quoted }) => posCode(narrative.tokens[quoted.first - 1]),
  partAfter: ({ narrative, quoted }) => posCode(narrative.tokens[quoted.last + 1]),
};

/** A number that is another for each cue of a mention; without a cue it is null. */
export interface OfCue {
  ofCue: (cue: CueView | null, view: MentionView) => number;
}

const cued = (feature: (cue: CueView, view: MentionView) => number, without = ABSENT): OfCue => ({
  ofCue: (cue, view) => (cue ? feature(cue, view) : without),
});

/** What describes one candidate beside its quotation: a name for each number; in the model’s order, behind the quotation’s. */
export const CANDIDATE_FEATURES: Readonly<Record<string, ((view: MentionView) => number) | OfCue>> = {
  passages: ({ delta }) => delta,
  isAfter: ({ isAfter }) => (isAfter ? 1 : 0),
  words: ({ gap }) => gap.words,
  mentions: ({ gap }) => gap.mentions,
  verbs: ({ gap }) => gap.verbs,
  quotes: ({ gap }) => gap.quotes,
  sentences: ({ gap }) => gap.sentences,
  commas: ({ gap }) => gap.commas,
  kind: kindCode,
  sourceOdds: ({ mention, head, setting }) =>
    mention.kind === 'nominal' ? (setting.odds.source[head?.lemma ?? ''] ?? UNKNOWN_ODDS) : ABSENT,
  length: ({ mention }) => mention.last - mention.first,
  isOwner: ({ narrative, mention }) => (/^['’]/.test(narrative.tokens[mention.last + 1]?.text ?? '') ? 1 : 0),
  partBefore: ({ narrative, mention }) => posCode(narrative.tokens[mention.first - 1]),
  partAfter: ({ narrative, mention }) => posCode(narrative.tokens[mention.last + 1]),
  sentenceWordsBefore: ({ narrative, mention, sentence }) =>
    Math.min(MANY, countBetween(narrative.before.words, sentence, mention.first)),
  sentenceMentionsBefore: ({ narrative, mention, sentence }) =>
    countBetween(narrative.before.mentions, sentence, mention.first),
  isPrevious: {
    ofCue: (cue, { setting: { previous }, mention }) =>
      previous?.candidate.mention === mention ? (previous.candidate.cue === (cue?.at ?? null) ? 2 : 1) : 0,
  },
  isNamedLikePrevious: ({ setting: { previous }, name }) => {
    const before = previous && nameKey(previous.candidate.narrative.tokens[previous.candidate.mention.head]);
    return name !== '' && name === before ? 1 : 0;
  },
  salience: ({ setting, name }) => Math.min(MANY, setting.salience.get(name) ?? 0),
  sentencesToEnd: ({ narrative, mention }) =>
    countBetween(narrative.before.sentences, mention.last, narrative.tokens.length),
  cueOdds: cued(
    ({ token }, { setting: { odds } }) =>
      (token.pos === 'NOUN' ? odds.noun : odds.cue)[token.lemma] ?? UNKNOWN_ODDS,
    -9,
  ),
  cueForm: cued(({ token }) => formCode(token)),
  cueIsBehind: cued(({ at }, { mention }) => (at > mention.last ? 1 : 0)),
  cueDistance: cued(({ near, far }) => Math.min(MANY, far - near)),
  mentionsToCue: cued(({ near, far }, { narrative }) => countBetween(narrative.before.mentions, near, far)),
  commasToCue: cued(({ near, far }, { narrative }) => countBetween(narrative.before.commas, near, far)),
  verbsToCue: cued(({ near, far }, { narrative }) => countBetween(narrative.before.verbs, near, far)),
  quotesToCue: cued(({ near, far }, { narrative }) => countBetween(narrative.before.quotes, near, far)),
  cueWords: cued(({ gap }) => gap.words),
  cueMentions: cued(({ gap }) => gap.mentions),
  cueVerbs: cued(({ gap }) => gap.verbs),
  cueQuotes: cued(({ gap }) => gap.quotes),
  cueSentences: cued(({ gap }) => gap.sentences),
  partBeforeCue: cued(({ at }, { narrative }) => posCode(narrative.tokens[at - 1])),
  partAfterCue: cued(({ at }, { narrative }) => posCode(narrative.tokens[at + 1])),
  wordBeforeCue: cued(({ at }, { narrative }) => wordCode(narrative.tokens[at - 1])),
  wordAfterCue: cued(({ at }, { narrative }) => wordCode(narrative.tokens[at + 1])),
  cueIsBehindQuote: cued(({ at }, { quoted, delta }) => (at < quoted.first && delta === 0 ? 0 : 1)),
  isSubjectOfCue: cued(({ at }, { narrative, mention }) => subjectCode(narrative, at, mention), -2),
  cueIsNoun: cued(({ token }) => (token.pos === 'NOUN' ? 1 : 0), 0),
  wordBefore: ({ narrative, mention }) => wordCode(narrative.tokens[mention.first - 1]),
  wordAfter: ({ narrative, mention }) => wordCode(narrative.tokens[mention.last + 1]),
  opensPassage: ({ mention }) => (mention.first === 0 ? 1 : 0),
  isInCapitals: ({ head }) => (/^\p{Lu}{2,}$/u.test(head?.text ?? '') ? 1 : 0),
  depthInText: ({ narrative }) => Math.min(9, Math.log2(1 + Math.abs(narrative.passage.index))),
};

/** What each number is called, for training. */
export const speakerFeatureNames = [
  ...Object.keys(QUOTE_FEATURES).map((name) => `quotation: ${name}`),
  ...Object.keys(CANDIDATE_FEATURES),
];

/** Whether a mention is the verb's subject; -1 if another one is. */
function subjectCode(narrative: Narrative, cue: number, mention: Mention): number {
  const subject = subjectOf(narrative, cue);
  if (!subject) return 0;
  return subject === mention ? 1 : -1;
}
