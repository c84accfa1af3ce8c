import type { Word } from './cut-words.ts';
import type { LanguageWords } from './language-words.ts';
import type { NounPhrase } from './noun-phrases.ts';

/** How a text tells of speech: by a verb, by an opinion’s verb, by “according to”, or by a colon. */
export type CueKind = 'speech' | 'opinion' | 'according' | 'colon';

/** A word that may tell of speech. */
export interface Cue {
  kind: CueKind;
  /** Its place among the words of the block. */
  at: number;
}

/** Who may have said a quotation, and the word that tells so. */
export interface Candidate {
  phrase: NounPhrase;
  cue: Cue | null;
}

/** How many words around a quotation are looked at for its speaker. */
const REACH = 40;
/** How many of the nearest cues each phrase is tried with. */
const CUES = 3;

/** The words of a block that may tell of speech. */
export function findCues(words: readonly Word[], language: LanguageWords): Cue[] {
  return words.flatMap((word, at): Cue[] => {
    const kind = cueKind(word, words[at + 1], language);
    return kind ? [{ kind, at }] : [];
  });
}

function cueKind(
  { lower, quote, text }: Word,
  next: Word | undefined,
  language: LanguageWords,
): CueKind | null {
  if (quote !== null) return null;
  if (language.speech.has(lower)) return 'speech';
  if (language.opinion.has(lower)) return 'opinion';
  if (language.according.has(lower)) return 'according';
  return text === ':' && next?.quote !== null && next !== undefined ? 'colon' : null;
}

/** All pairs of a phrase and a cue near a quotation, and phrases without a cue. */
export function candidatesOf(
  words: readonly Word[],
  at: number,
  phrases: readonly NounPhrase[],
  cues: readonly Cue[],
): Candidate[] {
  return phrases
    .filter(({ first, last }) => (last < at ? at - last : first - at) <= REACH)
    .filter(({ first }) => Math.abs((words[first]?.sentence ?? 0) - (words[at]?.sentence ?? 0)) <= 1)
    .flatMap((phrase) => {
      const near = cues
        .filter(
          (cue) =>
            words[cue.at]?.sentence === words[phrase.first]?.sentence &&
            (cue.at < phrase.first || cue.at > phrase.last),
        )
        .sort((a, b) => distance(phrase, a.at) - distance(phrase, b.at))
        .slice(0, CUES);
      return [...near.map((cue) => ({ phrase, cue })), { phrase, cue: null }];
    });
}

/** How many words lie between a phrase and a place. */
export function distance({ first, last }: NounPhrase, at: number): number {
  return at < first ? first - at - 1 : at - last - 1;
}
