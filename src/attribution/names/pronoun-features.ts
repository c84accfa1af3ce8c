import { countBetween, type Narrative } from '../speech/narrative.ts';
import type { Member } from './cast.ts';
import type { Gender } from './gender.ts';
import type { Mention } from './mention.ts';

/** A mention of somebody, by name or pronoun, where it stands in the article. */
export interface Appearance {
  narrative: Narrative;
  mention: Mention;
  member: Member;
  /** Counted over the whole article, outside quotation marks. */
  sentence: number;
}

/** A pronoun and one of those whom it may mean. */
export interface PronounChoice {
  narrative: Narrative;
  pronoun: Mention;
  gender: Gender;
  sentence: number;
  /** The candidate’s appearances before the pronoun, oldest first, and everybody’s. */
  own: readonly Appearance[];
  all: readonly Appearance[];
  /** Whether something is attributed to a mention. */
  isSource: (mention: Mention) => boolean;
}

const MANY = 20;
const bit = (is: boolean) => (is ? 1 : 0);
const last = ({ own }: PronounChoice) => own.at(-1) as Appearance;

/** What tells whom a pronoun means: a name for each number, in the order that the model has learnt them in. */
export const PRONOUN_FEATURES: Readonly<Record<string, (choice: PronounChoice) => number>> = {
  genderFits: ({ gender, own }) => {
    const known = own[0]?.member.gender ?? null;
    return known === null ? 1 : known === gender ? 2 : 0;
  },
  personhood: ({ own }) => own[0]?.member.personhood ?? 0,
  mentions: ({ own }) => Math.min(MANY, own[0]?.member.mentions ?? 0),
  namedSoFar: ({ own }) => Math.min(MANY, own.length),
  shareSoFar: ({ own, all }) => own.length / all.length,
  sentencesBack: (choice) => Math.min(MANY, choice.sentence - last(choice).sentence),
  passagesBack: (choice) => Math.min(5, choice.pronoun.passage - last(choice).mention.passage),
  appearancesSince: (choice) => Math.min(MANY, choice.all.length - 1 - choice.all.lastIndexOf(last(choice))),
  othersSince: (choice) =>
    new Set(choice.all.slice(choice.all.lastIndexOf(last(choice)) + 1).map(({ member }) => member)).size,
  wordsSince: (choice) => {
    const { narrative, mention } = last(choice);
    if (narrative !== choice.narrative) return MANY * 2;
    return Math.min(MANY * 2, countBetween(narrative.before.words, mention.last + 1, choice.pronoun.first));
  },
  rivalsOfGender: ({ all, own, gender }) =>
    Math.min(
      5,
      new Set(
        all.map(({ member }) => member).filter((one) => one !== own[0]?.member && one.gender === gender),
      ).size,
    ),
  isSource: ({ own, isSource }) => bit(own.some(({ mention }) => isSource(mention))),
  lastIsSource: (choice) => bit(choice.isSource(last(choice).mention)),
  lastIsPronoun: (choice) => bit(last(choice).mention.kind === 'pronoun'),
  lastIsOblique: (choice) => bit(before(last(choice))?.pos === 'ADP'),
  timesInPlace: ({ own }) =>
    own.filter((one) => /^(?:in|at|from|near|to|across|throughout)$/.test(before(one)?.lower ?? '')).length,
  timesActing: ({ own }) => own.filter((one) => /^(?:VERB|AUX)$/.test(behind(one)?.pos ?? '')).length,
  timesOwning: ({ own }) => own.filter((one) => /^['’]s?$/.test(behind(one)?.text ?? '')).length,
  timesBehindArticle: ({ own }) =>
    own.filter(({ narrative, mention }) => narrative.tokens[mention.first]?.pos === 'DET').length,
  lastBehindBy: (choice) => bit(/^(?:by|with)$/.test(before(last(choice))?.lower ?? '')),
  lastIsOwner: (choice) => bit(/^['’]s?$/.test(behind(last(choice))?.text ?? '')),
  lastActs: (choice) => bit(/^(?:VERB|AUX)$/.test(behind(last(choice))?.pos ?? '')),
  lastIsObject: (choice) => bit(before(last(choice))?.pos === 'VERB'),
  lastBehindComma: (choice) => bit(behind(last(choice))?.text === ','),
  lastInParentheses: (choice) => bit(before(last(choice))?.text === '('),
  lastIsConjoined: (choice) =>
    bit(before(last(choice))?.lower === 'and' || behind(last(choice))?.lower === 'and'),
  lastOpensSentence: (choice) => bit(opensSentence(last(choice))),
  lastOrderInSentence: (choice) => orderInSentence(last(choice)),
  lastFullName: (choice) => last(choice).mention.last - last(choice).mention.first,
  opensSentenceBefore: ({ own, sentence }) =>
    bit(own.some((one) => one.sentence === sentence - 1 && orderInSentence(one) === 0)),
  opensThisSentence: ({ own, sentence }) =>
    bit(own.some((one) => one.sentence === sentence && orderInSentence(one) === 0)),
  inThisSentence: ({ own, sentence }) => bit(own.some((one) => one.sentence === sentence)),
  recent: ({ own, sentence }) => own.filter((one) => one.sentence >= sentence - 2).length,
  isFirstNamed: ({ own, all }) => bit(all[0]?.member === own[0]?.member),
  pronounCase: ({ narrative, pronoun }) => {
    const word = narrative.tokens[pronoun.head]?.lower ?? '';
    return /^s?he$/.test(word) ? 0 : word === 'him' ? 2 : 1;
  },
  pronounOrderInSentence: ({ narrative, pronoun, sentence, own }) =>
    orderInSentence({ narrative, mention: pronoun, sentence, member: (own[0] as Appearance).member }),
  pronounsInThisSentence: ({ own, sentence }) =>
    own.filter((one) => one.sentence === sentence && one.mention.kind === 'pronoun').length,
  pronounsRecent: ({ own, sentence }) =>
    own.filter((one) => one.sentence >= sentence - 2 && one.mention.kind === 'pronoun').length,
  pronounOpensSentence: ({ narrative, pronoun, sentence, own }) =>
    bit(opensSentence({ narrative, mention: pronoun, sentence, member: (own[0] as Appearance).member })),
  pronounBehindConjunction: ({ narrative, pronoun }) =>
    bit(/^(?:CCONJ|SCONJ)$/.test(narrative.tokens[pronoun.first - 1]?.pos ?? '')),
  pronounBehindQuotation: ({ narrative, pronoun }) =>
    bit((narrative.quoteAt[pronoun.first - 1] ?? -1) !== -1),
};

const before = ({ narrative, mention }: Appearance) => narrative.tokens[mention.first - 1];
const behind = ({ narrative, mention }: Appearance) => narrative.tokens[mention.last + 1];

function opensSentence({ narrative, mention }: Appearance): boolean {
  const { sentences } = narrative.before;
  return mention.first === 0 || sentences[mention.first] !== sentences[mention.first - 1];
}

/** How many mentions stand before one in its sentence. */
function orderInSentence({ narrative, mention }: Appearance): number {
  const { sentences, mentions } = narrative.before;
  let at = mention.first;
  while (at > 0 && sentences[at - 1] === sentences[mention.first]) at--;
  return Math.min(5, countBetween(mentions, at, mention.first));
}
