/** What is known of words beforehand, as log odds learnt from the training articles. */
export interface WordOdds {
  /** Of a verb's lemma: that it is a cue. */
  cue: Readonly<Record<string, number>>;
  /** Of a noun's lemma: that it is a cue, as “claim” is in “Berg's claim”. */
  noun: Readonly<Record<string, number>>;
  /** Of a noun's lemma: that its phrase is a source. */
  source: Readonly<Record<string, number>>;
}

/** The log odds of a word never met in training. */
export const UNKNOWN_ODDS = -3.5;
