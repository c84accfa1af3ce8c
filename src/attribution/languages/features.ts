import { type Candidate, type Cue, distance } from './candidates.ts';
import { behindRelative, gap, maySpeak } from './clause.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** What the choice of a quotation’s speaker looks at. Nothing in it belongs to one language. */
export interface Setting {
  text: string;
  words: readonly Word[];
  /** The place of the quotation among the words. */
  quote: number;
  /** The place from which its speaker is looked for: its own, or where the report begins that it goes on with. */
  at: number;
  phrases: readonly NounPhrase[];
  cues: readonly Cue[];
  language: LanguageWords;
  /** Who said the quotation before, where that stands in the same block. */
  previous: NounPhrase | null;
}

const yes = (is: boolean) => (is ? 1 : 0);

/** Every feature by its name; training and reading take them in this order. */
const QUOTE_FEATURES: Readonly<Record<string, (setting: Setting) => number>> = {
  wordsInQuote: ({ text, words, quote: at }) =>
    Math.min(40, text.slice(words[at]?.start, words[at]?.end).split(/\s+/).length),
  quoteBeginsWithCapital: ({ words, quote: at }) => yes(/^\P{L}*\p{Lu}/u.test(words[at]?.text ?? '')),
  quoteEndsSentence: ({ words, quote: at }) => yes(/[.!?…]\P{L}*$/u.test(words[at]?.text ?? '')),
  commaBehindQuote: ({ words, quote: at }) =>
    yes(words[at + 1]?.text === ',' || /,\P{L}*$/u.test(words[at]?.text ?? '')),
  colonBeforeQuote: ({ words, quote: at }) => yes(words[at - 1]?.text === ':'),
  quoteOpensSentence: ({ words, quote: at }) =>
    yes(at === 0 || words[at - 1]?.sentence !== words[at]?.sentence),
  speechInSentence: (setting) => yes(cuesInSentence(setting).some(({ kind }) => kind === 'speech')),
  opinionInSentence: (setting) => yes(cuesInSentence(setting).some(({ kind }) => kind === 'opinion')),
  cuesInSentence: (setting) => Math.min(5, cuesInSentence(setting).length),
  commaBeforeQuote: ({ words, quote: at }) => yes(words[at - 1]?.text === ','),
  determinerBeforeQuote: ({ words, quote: at, language }) =>
    yes(language.determiners.has(words[at - 1]?.lower ?? '')),
  asBeforeQuote: ({ words, quote: at, language }) =>
    yes(words.slice(Math.max(0, at - 3), at).some(({ lower }) => language.as.has(lower))),
  wordBeforeQuote: ({ words, quote: at }) =>
    yes(/\p{L}/u.test(words[at - 1]?.text ?? '') && words[at - 1]?.quote === null),
  wordBehindQuote: ({ words, quote: at }) =>
    yes(/\p{L}/u.test(words[at + 1]?.text ?? '') && words[at + 1]?.quote === null),
  quoteIsSentence: ({ words, quote: at }) =>
    yes(words[at - 1]?.sentence !== words[at]?.sentence && words[at + 1]?.sentence !== words[at]?.sentence),
  subjectsInSentence: (setting) =>
    Math.min(5, subjectsIn(setting, setting.words[setting.at]?.sentence ?? 0).length),
};

const CANDIDATE_FEATURES: Readonly<Record<string, (setting: Setting, candidate: Candidate) => number>> = {
  isCandidate: () => 1,
  isName: (_, { phrase }) => yes(phrase.kind === 'name'),
  isPronoun: (_, { phrase }) => yes(phrase.kind === 'pronoun'),
  holdsName: (_, { phrase }) => yes(phrase.name !== null),
  phraseOpensSentence: ({ words }, { phrase }) => yes(words[phrase.first]?.opens ?? false),
  behindPreposition: ({ words, language }, { phrase }) =>
    yes(language.prepositions.has(words[phrase.first - 1]?.lower ?? '')),
  isAgent: ({ words, language }, { phrase }) => yes(language.agent.has(words[phrase.first - 1]?.lower ?? '')),
  inObliqueCase: ({ words, language }, { phrase, cue }) =>
    yes(cue?.kind !== 'according' && language.oblique.has(words[phrase.first]?.lower ?? '')),
  wordsInPhrase: (_, { phrase }) => Math.min(9, phrase.last - phrase.first + 1),
  inParentheses: ({ words }, { phrase }) => yes(words[phrase.first - 1]?.text === '('),
  isPreviousSpeaker: ({ previous }, { phrase }) => yes(previous === phrase),
  bySpeech: (_, { cue }) => yes(cue?.kind === 'speech'),
  byOpinion: (_, { cue }) => yes(cue?.kind === 'opinion'),
  byAccording: (_, { cue }) => yes(cue?.kind === 'according'),
  byColon: (_, { cue }) => yes(cue?.kind === 'colon'),
  phraseBeforeQuote: ({ at }, { phrase }) => yes(phrase.last < at),
  cueBeforeQuote: ({ at }, { cue }) => (cue === null ? -1 : yes(cue.at < at)),
  cueBeforePhrase: (_, { phrase, cue }) => (cue === null ? -1 : yes(cue.at < phrase.first)),
  quoteBetween: ({ at }, { phrase, cue }) => yes(cue !== null && cue.at < at !== phrase.last < at),
  wordsToQuote: ({ at }, { phrase }) => Math.min(40, distance(phrase, at)),
  wordsToCue: (_, { phrase, cue }) => (cue === null ? 40 : Math.min(40, distance(phrase, cue.at))),
  wordsFromCueToQuote: ({ at }, { cue }) => (cue === null ? 40 : Math.min(40, Math.abs(at - cue.at) - 1)),
  phrasesBetweenCue: ({ phrases }, { phrase, cue }) => (cue === null ? 9 : between(phrases, phrase, cue.at)),
  phrasesBetweenQuote: ({ phrases, at }, { phrase }) => Math.min(9, between(phrases, phrase, at)),
  cuesBetweenQuote: ({ cues, at }, { phrase, cue }) =>
    cues.filter((other) => other !== cue && isBetween(other.at, phrase, at)).length,
  cuesBetweenCueAndQuote: ({ cues, at }, { cue }) =>
    cue === null
      ? 9
      : cues.filter((other) => (other.at > cue.at && other.at < at) || (other.at < cue.at && other.at > at))
          .length,
  marksToCue: ({ words }, { phrase, cue }) => (cue === null ? 9 : marks(words, phrase, cue.at)),
  marksToQuote: ({ words, at }, { phrase }) => marks(words, phrase, at),
  sameSentence: ({ words, at }, { phrase }) =>
    (words[phrase.first]?.sentence ?? 0) - (words[at]?.sentence ?? 0),
  cueInSentence: ({ words, at }, { cue }) =>
    cue === null ? -9 : (words[cue.at]?.sentence ?? 0) - (words[at]?.sentence ?? 0),
  thatBehindCue: ({ words, language, at }, { cue }) =>
    yes(
      cue !== null &&
        cue.at < at &&
        words.slice(cue.at + 1, Math.min(at, cue.at + 4)).some(({ lower }) => language.that.has(lower)),
    ),
  maySpeak: ({ words, language }, { phrase, cue }) =>
    yes(
      maySpeak(words, phrase, language) ||
        (cue !== null && behindRelative(words, phrase, cue.verb, language) !== null),
    ),
  rankInSentence: (setting, { phrase }) => {
    const rank = subjectsIn(setting, setting.words[phrase.first]?.sentence ?? 0).indexOf(phrase);
    return rank === -1 ? 9 : Math.min(5, rank);
  },
  subjectsInItsSentence: (setting, { phrase }) =>
    Math.min(5, subjectsIn(setting, setting.words[phrase.first]?.sentence ?? 0).length),
  hasAuxiliary: (_, { cue }) => yes(cue !== null && cue.verb !== cue.at),
  verbBehindAnd: ({ words, language }, { cue }) =>
    yes(cue !== null && language.and.has(words[cue.verb - 1]?.lower ?? '')),
  verbBeforePhrase: (_, { phrase, cue }) => (cue === null ? -1 : yes(cue.verb < phrase.first)),
  wordsToVerb: ({ words, language }, { phrase, cue }) =>
    cue === null ? 40 : Math.min(20, gap(words, phrase, cue.verb, language).length),
  commasToVerb: ({ words, language }, { phrase, cue }) =>
    cue === null
      ? 9
      : gap(words, phrase, cue.verb, language).filter((place) => /^[,;:–—]$/.test(words[place]?.text ?? ''))
          .length,
  subjectsToVerb: ({ words, phrases, language }, { phrase, cue }) => {
    if (cue === null) return 9;
    const places = new Set(gap(words, phrase, cue.verb, language));
    return phrases.filter(
      (other) => other !== phrase && places.has(other.first) && maySpeak(words, other, language),
    ).length;
  },
  subjectsToQuote: ({ words, phrases, language, at }, { phrase }) =>
    Math.min(
      9,
      phrases.filter(
        (other) => other !== phrase && isBetween(other.first, phrase, at) && maySpeak(words, other, language),
      ).length,
    ),
  quoteRightBehindCue: ({ at }, { cue }) => (cue === null ? -1 : yes(cue.at + 1 === at)),
  cueRightBehindQuote: ({ words, at }, { cue }) => (cue === null ? -1 : yes(isRightBehind(words, cue, at))),
  anotherCueRightBehindQuote: ({ words, at, cues }, { cue }) =>
    yes(cues.some((other) => other !== cue && isRightBehind(words, other, at))),
  boundariesToVerb: ({ words, language }, { phrase, cue }) =>
    cue === null
      ? 9
      : gap(words, phrase, cue.verb, language).filter(
          (place) =>
            /^[,;:–—]$/.test(words[place]?.text ?? '') || language.that.has(words[place]?.lower ?? ''),
        ).length,
  otherQuotesNearerCue: ({ words, at }, { cue }) =>
    cue === null
      ? 9
      : words.filter(
          ({ quote, sentence }, place) =>
            quote !== null &&
            place !== at &&
            sentence === words[cue.at]?.sentence &&
            Math.abs(place - cue.at) < Math.abs(at - cue.at),
        ).length,
  phraseOpensBlock: ({ phrases }, { phrase }) => yes(phrases[0] === phrase),
  otherQuotesBetween: ({ words, at }, { phrase }) =>
    words.filter((word, place) => word.quote !== null && place !== at && isBetween(place, phrase, at)).length,
};

/** The names of all features, in order. */
export const featureNames = [...Object.keys(QUOTE_FEATURES), ...Object.keys(CANDIDATE_FEATURES)];

/** The features of a candidate, or of nobody. */
export function featuresOf(setting: Setting, candidate: Candidate | null): Float32Array {
  const own = Object.values(QUOTE_FEATURES).map((feature) => feature(setting));
  const others = Object.values(CANDIDATE_FEATURES).map((feature) =>
    candidate ? feature(setting, candidate) : 0,
  );
  return Float32Array.from([...own, ...others]);
}

/** The phrases of a sentence that may be a subject. */
function subjectsIn({ words, phrases, language }: Setting, sentence: number): NounPhrase[] {
  return phrases.filter(
    (phrase) => words[phrase.first]?.sentence === sentence && maySpeak(words, phrase, language),
  );
}

function cuesInSentence({ words, at, cues }: Setting): Cue[] {
  return cues.filter((cue) => words[cue.at]?.sentence === words[at]?.sentence);
}

const isRightBehind = (words: readonly Word[], { verb }: Cue, at: number) =>
  verb === at + 1 || (verb === at + 2 && /^[,–—-]$/.test(words[at + 1]?.text ?? ''));

const isBetween = (place: number, { first, last }: NounPhrase, at: number) =>
  (place > last && place < at) || (place < first && place > at);

const between = (phrases: readonly NounPhrase[], phrase: NounPhrase, at: number) =>
  phrases.filter((other) => other !== phrase && isBetween(other.first, phrase, at)).length;

function marks(words: readonly Word[], { first, last }: NounPhrase, at: number): number {
  const [from, to] = at < first ? [at + 1, first] : [last + 1, at];
  return words.slice(from, to).filter(({ text }) => /^[,;:()–—-]$/.test(text)).length;
}
