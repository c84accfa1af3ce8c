/** The words by which one asks, in some languages, what somebody said: as an index file has them, with spaces between. */
export interface SpeechWords {
  /** Carry nothing of what a text is about: left out where no text holds all words of a query. */
  empty: string;
  /** With these a question begins. */
  asking: string;
  /** The verb that can be meant as nothing else, */
  say: string;
  /** other verbs of speaking, all behind whoever speaks, */
  verbs: string;
  /** and those of them that may as well stand before. */
  inverted: string;
  /** What is said, behind whoever says it. */
  nouns: string;
  /** Stand before whoever is spoken after, */
  source: string;
  /** before whoever does what a verb or noun of speaking says, */
  by: string;
  /** and between such a noun and its owner. */
  of: string;
  /** Stand between whoever spoke and what it was about. */
  topic: string;
}

/** The same, each to be looked up. */
export type Speech = Readonly<Record<keyof SpeechWords, ReadonlySet<string>>>;

/** Reads the words of an index file. */
export function readSpeech(words: SpeechWords): Speech {
  return Object.fromEntries(
    Object.entries(words).map(([kind, text]) => [kind, new Set(text.split(' '))]),
  ) as unknown as Speech;
}
