/**
 * The confidence from which on a speaker is named. Silence beats a guess: below it a quotation stands open, and `check` lists
 * it. It was chosen on PolNeAR's development articles, where 98.2 % of the persons named from here on are the annotated ones;
 * on its training articles, read by models that have not learnt from them, 95.2 % (`MODELS.md`).
 */
export const NAMED_FROM = 0.9;
