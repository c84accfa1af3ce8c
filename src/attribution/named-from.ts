/**
 * The confidence from which on a speaker is named. Silence beats a guess: below it a quotation stands open, and `check` lists
 * it. It was chosen on PolNeAR's development articles, where 97.3 % of the speakers named from here on are those that
 * the annotators have; of the rest, half are quotations that the annotators passed over or sources they mistook for cues.
 */
export const NAMED_FROM = 0.9;
