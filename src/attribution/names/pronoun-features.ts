import type { Token } from '../../text/token.ts';
import speech from '../speech/model.json' with { type: 'json' };
import { countBetween, firstEqual, type Narrative } from '../speech/narrative.ts';
import { UNKNOWN_ODDS, type WordOdds } from '../speech/word-odds.ts';
import { type Appearance, ROLES } from './appearance.ts';
import type { Member } from './cast.ts';
import { type Gender, sexOfName } from './gender.ts';
import type { Mention } from './mention.ts';

/** A pronoun and whatever stands before it, the same for all whom it may mean. */
export interface PronounPlace {
  narrative: Narrative;
  pronoun: Mention;
  gender: Gender;
  sentence: number;
  /** Everybody’s appearances before the pronoun, oldest first. */
  all: readonly Appearance[];
  /** Those named behind the pronoun in its sentence. */
  ahead: readonly Appearance[];
  /** The sentence of the last pronoun before it that is of its sex; null if there is none. */
  lastPronoun: number | null;
  /** The sex of somebody, as far as the text up to here tells. */
  sexOf: (member: Member) => Gender | null;
  /** Those named before the pronoun, whoever appears first first. */
  named: readonly Named[];
  /** Those of the appearances before the pronoun that are the subject of a verb. */
  subjects: readonly Appearance[];
  /** Whoever is the first subject of the sentence before. */
  opener: Member | null;
}

/** Somebody named before a pronoun. */
interface Named {
  member: Member;
  /** The appearances before the pronoun, oldest first. */
  own: Appearance[];
  /** The place of the last among everybody’s. */
  last: number;
  /** The place of the last that may be meant, to judge by sex and by being a person; −1 if there is none. */
  lastFitting: number;
}

/** Sums up what stands before a pronoun, once for all whom it may mean. */
export function placeOf(found: Omit<PronounPlace, 'named' | 'subjects' | 'opener'>): PronounPlace {
  const { narrative, pronoun, gender, sentence, all, ahead, lastPronoun, sexOf } = found;
  const byMember = new Map<Member, Named>();
  for (let at = 0; at < all.length; at++) {
    const one = all[at] as Appearance;
    const { member, role } = one;
    let before = byMember.get(member);
    if (!before) {
      before = { member, own: [], last: at, lastFitting: -1 };
      byMember.set(member, before);
    }
    before.own.push(one);
    before.last = at;
    if (member.personhood > 0 && role !== 'place' && sexFits(sexOf(member), gender) > 0)
      before.lastFitting = at;
  }
  const named = [...byMember.values()];
  const subjects = all.filter(({ role }) => role === 'subject');
  const opener = subjects.find((one) => one.sentence === sentence - 1)?.member ?? null;
  return { narrative, pronoun, gender, sentence, all, ahead, lastPronoun, sexOf, named, subjects, opener };
}

/** One of those whom a pronoun may mean. */
export interface PronounChoice {
  place: PronounPlace;
  member: Member;
  /** The candidate’s appearances before the pronoun, oldest first; if there is none, those behind it. */
  own: readonly Appearance[];
  last: Appearance;
  /** The place behind the candidate’s last appearance among everybody’s. */
  since: number;
  /** In how many of its own the candidate is the subject of a verb. */
  timesSubject: number;
}

const MANY = 20;
const bit = (is: boolean) => (is ? 1 : 0);

/** What of a pronoun tells whom it means, the same for all candidates: a name for each number, in the model’s order. */
export const PLACE_FEATURES: Readonly<Record<string, (place: PronounPlace) => number>> = {
  pronounSays: ({ narrative, pronoun }) => saying(narrative, pronoun),
  lastPronounBack: ({ lastPronoun, sentence }) =>
    lastPronoun === null ? 6 : Math.min(5, sentence - lastPronoun),
  pronounCase: ({ narrative, pronoun }) => {
    const word = narrative.tokens[pronoun.head]?.lower ?? '';
    return /^s?he$/.test(word) ? 0 : word === 'him' ? 2 : 1;
  },
  pronounOrderInSentence: ({ narrative, pronoun }) => orderInSentence(narrative, pronoun),
  pronounBehind: ({ narrative, pronoun }) => codeOf(BEFORE_PRONOUN, narrative.tokens[pronoun.first - 1]),
};

/** What of a candidate tells whether a pronoun means it: a name for each number; in the model’s order, behind those of the place. */
export const CANDIDATE_FEATURES: Readonly<
  Record<string, (choice: PronounChoice, place: PronounPlace) => number>
> = {
  genderFits: ({ member }, { gender }) => sexFits(member.gender, gender),
  linkedGenderFits: ({ member }, { gender, sexOf }) => sexFits(sexOf(member), gender),
  onlyNameFits: ({ member }, { gender }) => {
    if (member.given.length > 0) return -1;
    const sex = sexOfName(member.surname);
    return sex === 'both' ? 1 : sex === null ? 0 : sex === gender ? 2 : -2;
  },
  personhood: ({ member }) => member.personhood,
  mentions: ({ member }) => Math.min(MANY, member.mentions),
  namedSoFar: ({ own }) => Math.min(MANY, own.length),
  shareSoFar: ({ own }, { all }) => own.length / (all.length || 1),
  sentencesBack: ({ last }, { sentence }) => Math.min(MANY, sentence - last.sentence),
  appearancesSince: ({ since }, { all }) => all.length - since,
  othersSince: ({ since }, { named }) => countNamed(named, (one) => one.last >= since),
  fittingSince: ({ since }, { named }) => countNamed(named, (one) => one.lastFitting >= since),
  wordsSince: ({ last }, { narrative, pronoun }) =>
    last.narrative === narrative
      ? Math.min(MANY * 2, countBetween(narrative.before.words, last.mention.last + 1, pronoun.first))
      : MANY * 2,
  verbsSince: ({ last }, { narrative, pronoun }) =>
    last.narrative === narrative
      ? Math.min(MANY, countBetween(narrative.before.verbs, last.mention.last + 1, pronoun.first))
      : MANY,
  lastIsPronoun: ({ last }) => bit(last.mention.kind === 'pronoun'),
  lastRole: ({ last }) => ROLES.indexOf(last.role),
  timesSubject: ({ timesSubject }) => timesSubject,
  subjectSharePersons: ({ timesSubject }, { subjects }) => timesSubject / (subjects.length || 1),
  timesInPlace: ({ own }) => count(own, ({ role }) => role === 'place'),
  timesBehindArticle: ({ own }) =>
    count(own, ({ narrative, mention }) => narrative.tokens[mention.first]?.pos === 'DET'),
  subjectsSince: ({ member, timesSubject }, { subjects }) =>
    timesSubject === 0 ? MANY : subjects.length - 1 - subjects.findLastIndex((one) => one.member === member),
  lastBehind: ({ last }) => codeOf(BEFORE_NAME, before(last)),
  lastBefore: ({ last }) => codeOf(BEHIND_NAME, behind(last)),
  lastSays: ({ last }) => last.says,
  lastAddressed: ({ last }) => {
    const verb = before(last);
    return verb?.pos === 'VERB' ? (odds.cue[verb.lemma] ?? UNKNOWN_ODDS) : -9;
  },
  namedLater: ({ member, own }) =>
    Math.min(MANY, member.mentions - count(own, ({ mention }) => mention.kind === 'name')),
  rivalsHere: ({ member }, { named, all, sentence }) =>
    countNamed(
      named,
      (one) => one.member !== member && one.lastFitting >= 0 && all[one.lastFitting]?.sentence === sentence,
    ),
  opensBefore: ({ member }, { opener }) => (opener === null ? 0 : opener === member ? 1 : -1),
  lastOrderInSentence: ({ last }) => orderInSentence(last.narrative, last.mention),
  wordsToEnd: ({ last }, { sentence }) =>
    last.sentence === sentence ? -1 : wordsToEnd(last.narrative, last.mention.last),
  firstFullName: ({ own }) => {
    const first = (own[0] as Appearance).mention;
    return first.last - first.first;
  },
  recent: ({ own }, { sentence }) => count(own, (one) => one.sentence >= sentence - 2),
  isAhead: ({ last }, { pronoun, narrative }) =>
    bit(last.narrative === narrative && last.mention.first > pronoun.first),
  namedAhead: ({ member }, { ahead }) => count(ahead, (one) => one.member === member),
  aheadRole: ({ member }, { ahead }) => {
    const next = ahead.find((one) => one.member === member);
    return next ? ROLES.indexOf(next.role) : -1;
  },
  wordsAhead: ({ member }, { ahead, narrative, pronoun }) => {
    const next = ahead.find((one) => one.member === member);
    return next
      ? Math.min(MANY * 2, countBetween(narrative.before.words, pronoun.last + 1, next.mention.first))
      : MANY * 2;
  },
  pronounsRecent: ({ own }, { sentence }) =>
    count(own, (one) => one.sentence >= sentence - 2 && one.mention.kind === 'pronoun'),
  inThisQuotation: ({ own }, { narrative, pronoun }) => {
    const quote = narrative.quoteAt[pronoun.first] ?? -1;
    return count(
      own,
      (one) => one.narrative === narrative && one.narrative.quoteAt[one.mention.first] === quote,
    );
  },
};

/** Words that often stand beside, those that act alike together: in the order of their codes. */
const BEFORE_PRONOUN = groupsOf([
  '. ? ! ;',
  ',',
  'and or',
  'but yet',
  'that',
  'when while as after before until since once',
  'because although though if unless whether',
  'which whom who what where how why',
  'in on at from by with for during',
]);
const BEFORE_NAME = groupsOf(['.', ', (', 'and or', 'as', 'of', 'by with', 'to for on about', 'in at from']);
const BEHIND_NAME = groupsOf([
  "'s ’s ' ’",
  'who whom',
  ',',
  '( )',
  'and or',
  '. ; :',
  'in at to of for on with as from',
]);

/** Each word of each group with the place of its group. */
function groupsOf(groups: readonly string[]): ReadonlyMap<string, number> {
  return new Map(groups.flatMap((words, place) => words.split(' ').map((word) => [word, place] as const)));
}

/** The place of a token’s word among groups; behind them verbs, nouns, and all others. */
function codeOf(groups: ReadonlyMap<string, number>, token: Token | undefined): number {
  if (!token) return -1;
  const other = token.pos === 'VERB' || token.pos === 'AUX' ? 20 : token.pos === 'NOUN' ? 21 : 22;
  return groups.get(token.lower) ?? other;
}

/** How likely the verb behind a mention tells of speech, as log odds. */
export function saying({ tokens }: Narrative, mention: Mention): number {
  for (let at = mention.last + 1; at <= mention.last + FARTHEST_VERB; at++)
    if (tokens[at]?.pos === 'VERB') return odds.cue[tokens[at]?.lemma ?? ''] ?? UNKNOWN_ODDS;
  return UNKNOWN_ODDS;
}

const odds: WordOdds = speech.odds;
const FARTHEST_VERB = 3;

const sexFits = (sex: Gender | null, gender: Gender) => (sex === null ? 1 : sex === gender ? 2 : 0);

/** How many appearances are such. */
export function count(appearances: readonly Appearance[], isCounted: (one: Appearance) => boolean): number {
  let times = 0;
  for (const one of appearances) if (isCounted(one)) times++;
  return times;
}

/** How many of those named are such. */
function countNamed(named: readonly Named[], isCounted: (one: Named) => boolean): number {
  let times = 0;
  for (const one of named) if (isCounted(one)) times++;
  return times;
}

const before = ({ narrative, mention }: Appearance) => narrative.tokens[mention.first - 1];
const behind = ({ narrative, mention }: Appearance) => narrative.tokens[mention.last + 1];

/** How many mentions stand before one in its sentence. */
function orderInSentence(narrative: Narrative, mention: Mention): number {
  const { mentions, sentences } = narrative.before;
  return Math.min(5, countBetween(mentions, firstEqual(sentences, mention.first), mention.first));
}

/** How many words stand behind a place in its sentence. */
function wordsToEnd({ before: { sentences, words } }: Narrative, place: number): number {
  let at = place + 1;
  while (at < sentences.length - 1 && sentences[at] === sentences[place]) at++;
  return Math.min(MANY, countBetween(words, place + 1, at));
}
