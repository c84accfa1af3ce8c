/** What the reading of quotations needs to know of a language: words alone, each set in lower case. */
export interface LanguageWords {
  /** Forms of verbs that tell of speech wherever they stand beside a quotation: “said”, “explains”. */
  speech: ReadonlySet<string>;
  /** Forms of verbs that may tell of speech, and often tell of something else: “calls”, “believes”. */
  opinion: ReadonlySet<string>;
  /** Words before whoever said it: “according to”. */
  according: ReadonlySet<string>;
  /** Pronouns that may be the subject of a verb of speech. */
  pronouns: ReadonlySet<string>;
  /** Articles, possessives and demonstratives, with which a noun phrase begins. */
  determiners: ReadonlySet<string>;
  /** Determiners and pronouns in a case that is not the subject’s: German “dem”. */
  oblique: ReadonlySet<string>;
  /** Words that go on with a noun phrase: “of”, “of the”. */
  joints: ReadonlySet<string>;
  /** Prepositions after which nobody is the subject: “to”, “with”. */
  prepositions: ReadonlySet<string>;
  /** Conjunctions, adverbs, auxiliaries and other words that end a noun phrase and are no name at a sentence's start. */
  others: ReadonlySet<string>;
  /** Conjunctions between a verb of speech and what is said: “that”. */
  that: ReadonlySet<string>;
  /** Small words within names: “van”, “de la”. */
  particles: ReadonlySet<string>;
  /** Whether all nouns are written with a capital letter, as in German. */
  capitalNouns: boolean;
}

/** A set of words written in one line. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(/\s+/).filter(Boolean));
}

/** Every stem with every ending: “sag”, “erklär” with “t”, “te”, “ten”. An ending `-` is none. */
export function forms(stems: string, endings: string): string {
  const ends = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return stems
    .split(' ')
    .flatMap((stem) => ends.map((ending) => stem + ending))
    .join(' ');
}
