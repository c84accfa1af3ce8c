import { behindRelative, maySpeak } from './clause.ts';
import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import { isCapital } from './name-end.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** How a text tells of speech: by a verb, by an opinion’s verb, by “according to”, or by a colon. */
export type CueKind = 'speech' | 'opinion' | 'according' | 'colon';

/** A word that may tell of speech. */
export interface Cue {
  kind: CueKind;
  /** Its place among the words of the block. */
  at: number;
  /** The place of the verb that its subject stands beside: the auxiliary’s, where there is one. */
  verb: number;
}

/** Who may have said a quotation, and the word that tells so. */
export interface Candidate {
  phrase: NounPhrase;
  cue: Cue | null;
}

/** How many words around a quotation are looked at for its speaker. */
const REACH = 60;
/** How many sentences before and behind. */
const SENTENCES_BEFORE = 3;
const SENTENCES_BEHIND = 1;
/** How many of the nearest cues each phrase is tried with. */
const CUES = 3;
/** How many words may stand between an auxiliary and its verb: German “hat die Ministerin am Montag in Kiel gesagt”. */
const FARTHEST_AUXILIARY = 14;

/** How many words may stand between “according” and whoever it is: “to”, “a”. */
const FARTHEST_ACCORDING = 2;

/** The words of a block that may tell of speech. */
export function findCues(words: readonly Word[], language: LanguageWords): Cue[] {
  const cues: Cue[] = [];
  for (const at of words.keys()) {
    const kind = cueKind(words, at, language);
    if (!kind) continue;
    const isVerb = kind === 'speech' || kind === 'opinion';
    cues.push({ kind, at, verb: isVerb ? auxiliaryOf(words, at, cues.at(-1)?.at ?? -1, language) : at });
  }
  return cues;
}

function cueKind(words: readonly Word[], at: number, language: LanguageWords): CueKind | null {
  const { quote, text } = words[at] as Word;
  const lower = verbOf(words[at] as Word);
  if (quote !== null) return null;
  // Who is quoted stands behind the verb, and before its passive, “quoted by the Post”.
  if (language.quoting.has(lower) && language.agent.has(words[at + 1]?.lower ?? '')) return null;
  if (language.quoting.has(lower) && auxiliaryOf(words, at, -1, language) === at) return 'according';
  if (language.speech.has(lower)) return 'speech';
  if (isCompleted(words, at, language.phrasal[lower])) return 'speech';
  if (language.opinion.has(lower)) return 'opinion';
  if (isAccording(words, at, language)) return 'according';
  if (language.behindQuote.has(lower) && (isBehindQuote(words, at) || isBehindReport(words, at, language)))
    return 'according';
  const before = language.determiners.has(words[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  if (language.tellings.has(lower) && language.prepositions.has(words[before]?.lower ?? ''))
    return 'according';
  const next = words[at + 1];
  return text === ':' && next !== undefined && next.quote !== null ? 'colon' : null;
}

function isAccording(words: readonly Word[], at: number, language: LanguageWords): boolean {
  const { lower, opens } = words[at] as Word;
  const next = words[at + 1];
  if (language.accordingBehind[lower]?.has(words[at - 1]?.lower ?? '')) return true;
  // “For Anna Berg the quay is ‘safe’”, but not “for a week”.
  if (opens && language.accordingFirst.has(lower) && next && isCapital(next)) return true;
  // German “laut” is “loud” before a verb.
  return (
    language.according.has(lower) &&
    (language.postpositions.has(lower) || !language.auxiliaries.has(next?.lower ?? ''))
  );
}

/** “Disse-lhe”, “disse-nos”: a Portuguese verb without the pronoun that hangs on it. */
const verbOf = ({ lower }: Word) => lower.replace(/-(?:me|te|se|nos|vos|lhes?)$/, '');

/** Whether one of some words stands behind a verb in its sentence. */
function isCompleted(words: readonly Word[], at: number, behind: ReadonlySet<string> | undefined): boolean {
  if (!behind) return false;
  for (let i = at + 1; words[i]?.sentence === words[at]?.sentence; i++) {
    if (behind.has(words[i]?.lower ?? '')) return true;
  }
  return false;
}

function isBehindQuote(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text === ',' ? words[at - 2] : words[at - 1];
  return before !== undefined && before.quote !== null;
}

/** “The quay [be, as they say] open, so Anna Berg.” */
function isBehindReport(words: readonly Word[], at: number, { reportive }: LanguageWords): boolean {
  const { sentence } = words[at] as Word;
  return (
    words[at - 1]?.text === ',' &&
    words.slice(0, at).some((word) => word.sentence === sentence && reportive.has(word.lower))
  );
}

/** The place of a verb’s auxiliary in its sentence, behind the cue before; else its own. */
function auxiliaryOf(words: readonly Word[], at: number, from: number, language: LanguageWords): number {
  for (let i = at - 1; i > from && at - i <= FARTHEST_AUXILIARY; i--) {
    const word = words[i];
    if (!word || word.sentence !== words[at]?.sentence || word.quote !== null) break;
    if (language.auxiliaries.has(word.lower)) return i;
  }
  return at;
}

/** All pairs of a phrase and a cue near a quotation, and phrases without a cue. */
export function candidatesOf(
  words: readonly Word[],
  at: number,
  phrases: readonly NounPhrase[],
  cues: readonly Cue[],
  language: LanguageWords,
): Candidate[] {
  const sentence = words[at]?.sentence ?? 0;
  return phrases
    .filter(({ first, last }) => (last < at ? at - last : first - at) <= REACH)
    .filter(({ first }) => {
      const away = sentence - (words[first]?.sentence ?? 0);
      return away <= SENTENCES_BEFORE && -away <= SENTENCES_BEHIND;
    })
    .flatMap((phrase) => {
      const near = cues
        .filter(
          (cue) =>
            words[cue.at]?.sentence === words[phrase.first]?.sentence &&
            (cue.at < phrase.first || cue.at > phrase.last),
        )
        .sort((a, b) => distance(phrase, a.verb) - distance(phrase, b.verb))
        .slice(0, CUES);
      return [...near.map((cue) => ({ phrase, cue })), { phrase, cue: null }].filter(
        (candidate) =>
          isPossible(words, candidate, language) &&
          !isWhoQuotes(words, phrase, cues, language) &&
          !isOfAnother(words, phrases, candidate, language),
      );
    });
}

/** “According to” has its speaker beside it; of a verb only its subject speaks, or who is the agent of its passive. */
function isPossible(words: readonly Word[], candidate: Candidate, language: LanguageWords): boolean {
  const { phrase, cue } = candidate;
  if (cue?.kind === 'according') {
    return cue.at < phrase.first
      ? distance(phrase, cue.at) <= FARTHEST_ACCORDING
      : cue.at === phrase.last + 1;
  }
  return (
    maySpeak(words, phrase, language) ||
    (language.agent.has(words[phrase.first - 1]?.lower ?? '') &&
      !language.quoting.has(words[phrase.first - 2]?.lower ?? '')) ||
    mayHoldSubject(words, candidate) ||
    (cue !== null && behindRelative(words, phrase, cue.verb, language) !== null)
  );
}

/** “To two scholars who say”: the verb right behind “who” has no other subject. */
function isOfAnother(
  words: readonly Word[],
  phrases: readonly NounPhrase[],
  { phrase, cue }: Candidate,
  { relatives }: LanguageWords,
): boolean {
  if (!cue || cue.kind === 'colon' || !relatives.has(words[cue.verb - 1]?.lower ?? '')) return false;
  const last = words[cue.verb - 2]?.text === ',' ? cue.verb - 3 : cue.verb - 2;
  return phrase.last !== last && phrases.some((other) => other.last === last);
}

/** “The Post quotes a witness”: it is the witness who speaks. */
function isWhoQuotes(
  words: readonly Word[],
  phrase: NounPhrase,
  cues: readonly Cue[],
  language: LanguageWords,
): boolean {
  return cues.some(
    ({ kind, at }) =>
      kind === 'according' &&
      language.quoting.has(words[at]?.lower ?? '') &&
      words[at]?.sentence === words[phrase.first]?.sentence &&
      phrase.last < at,
  );
}

/** “Said to the Post Ina Falk”: the name may begin within what stands behind the preposition. */
function mayHoldSubject(words: readonly Word[], { phrase, cue }: Candidate): boolean {
  if (cue?.kind !== 'speech' || phrase.name === null || cue.at !== phrase.first - 2) return false;
  return (
    words.filter(({ start, end }) => start >= (phrase.name?.start ?? 0) && end <= (phrase.name?.end ?? 0))
      .length > 1
  );
}

/** How many words lie between a phrase and a place. */
export function distance({ first, last }: NounPhrase, at: number): number {
  return at < first ? first - at - 1 : Math.max(0, at - last - 1);
}
