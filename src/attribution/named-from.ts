/**
 * The confidence from which on a speaker is named. Silence beats a guess: below it a quotation stands open, and `check` lists
 * it. Confidence is the chance of the person by a curve drawn on PolNeAR's training articles; of those named from here on there,
 * by models and a curve that have not learnt from the article, 97.7 % are right (`MODELS.md`).
 */
export const NAMED_FROM = 0.9;

/**
 * The confidence from which on reported speech is shown as what somebody said. Of what is found in PolNeAR's development part
 * from here on, 97 of 100 tell what somebody said and 94 name the right person; of what is just below, one person of six is wrong.
 */
export const REPORTED_FROM = 0.75;
