/** Behind the name of a speaker, which it tells from the same word in a text. */
const MARK = '@';

/** A word as the name of a speaker. */
export function speakerTerm(word: string): string {
  return word + MARK;
}

/** Whether a term is the name of a speaker. */
export function isSpeakerTerm(term: string): boolean {
  return term.endsWith(MARK);
}

/** The word of a term, whether it is the name of a speaker or not. */
export function wordOf(term: string): string {
  return isSpeakerTerm(term) ? term.slice(0, -MARK.length) : term;
}
