import type { Inflection } from './inflected-name.ts';

/** What the reading of quotations needs to know of a language: words alone, each set in lower case. */
export interface LanguageWords {
  /** Forms of verbs that tell of speech wherever they stand beside a quotation: “said”, “explains”. */
  speech: ReadonlySet<string>;
  /** Forms of verbs that may tell of speech, and often tell of something else: “calls”, “believes”. */
  opinion: ReadonlySet<string>;
  /** Forms of verbs that tell of speech together with one of some words behind them: German “gab … bekannt”. */
  phrasal: Readonly<Record<string, ReadonlySet<string>>>;
  /** Forms of verbs whose object speaks: “quotes”. */
  quoting: ReadonlySet<string>;
  /** Words before whoever said it: “according to”. */
  according: ReadonlySet<string>;
  /** Words that mean so together with one before them: Portuguese “de acordo com”, by its last word. */
  accordingBehind: Readonly<Record<string, ReadonlySet<string>>>;
  /** Prepositions that mean so where they open a sentence: French “pour”. */
  accordingFirst: ReadonlySet<string>;
  /** Those of them that stand behind whoever said it: German “zufolge”. */
  postpositions: ReadonlySet<string>;
  /** Nouns of saying, before whose owner a preposition makes them mean “according to”: German “nach Angaben der Polizei”. */
  tellings: ReadonlySet<string>;
  /** Words that stand before whoever said it right behind a quotation, and mean something else anywhere else: German “so”. */
  behindQuote: ReadonlySet<string>;
  /** Forms of the verbs by which others make their past or their passive: “has”, “was”. */
  auxiliaries: ReadonlySet<string>;
  /** Forms of verbs that tell that a sentence goes on with what somebody said: German “sei”. */
  reportive: ReadonlySet<string>;
  /** Words before what somebody is called: “as”. */
  as: ReadonlySet<string>;
  /** Pronouns that may be the subject of a verb of speech. */
  pronouns: ReadonlySet<string>;
  /** Pronouns behind a comma, or right behind the noun that they stand for: “who”. */
  relatives: ReadonlySet<string>;
  /** Pronouns that stand for more than one, some behind an article: “los cuales”. */
  pluralRelatives: ReadonlySet<string>;
  /** Articles, possessives and demonstratives, with which a noun phrase begins. */
  determiners: ReadonlySet<string>;
  /** Determiners that are pronouns, too, before a verb: French “la”, German “die”. */
  clitics: ReadonlySet<string>;
  /** Determiners and pronouns in a case that is not the subject’s: German “dem”. */
  oblique: ReadonlySet<string>;
  /** Words that go on with a noun phrase: “of”, “of the”. */
  joints: ReadonlySet<string>;
  /** Prepositions after which nobody is the subject: “to”, “with”. */
  prepositions: ReadonlySet<string>;
  /** Prepositions before whoever does what a passive tells: “by”. */
  agent: ReadonlySet<string>;
  /** Conjunctions, adverbs, auxiliaries and other words that end a noun phrase and are no name at a sentence's start. */
  others: ReadonlySet<string>;
  /** Conjunctions before a second verb of one subject: “and”. */
  and: ReadonlySet<string>;
  /** Conjunctions between a verb of speech and what is said: “that”. */
  that: ReadonlySet<string>;
  /** Nouns of time, with which nobody is meant: “Monday”, “week”. */
  times: ReadonlySet<string>;
  /** Nouns of what something is said in: “statement”. */
  media: ReadonlySet<string>;
  /** Prepositions before such a noun: “in”, “during”. */
  through: ReadonlySet<string>;
  /** Words between such a noun and whom it was made with or for: “interview with”. */
  throughJoints: ReadonlySet<string>;
  /** Words before a name that belong to no name, in full and in short: “Mr”. */
  courtesy: ReadonlySet<string>;
  /** Small words within names: “van”, “de la”. */
  particles: ReadonlySet<string>;
  /** Abbreviations, without their full stop, which ends no sentence. */
  abbreviations: ReadonlySet<string>;
  /** Pronouns that may stand before a verb of speech that begins a clause: French “se réjouit Anna Berg”. */
  reflexives: ReadonlySet<string>;
  /** Whether commas alone set off who speaks within quotation marks, as in French « Oui, dit Anna Berg, et non. » */
  insertsByCommas: boolean;
  /** Pronouns of one woman and of one man that are subjects. */
  she: ReadonlySet<string>;
  he: ReadonlySet<string>;
  /** The end of verbs whose subject is more than one; of an auxiliary, too. */
  plural: RegExp;
  /** Whether a verb does without a subject that was named before, and by which end it then tells a woman and a man. */
  dropsSubject: { she: RegExp | null; he: RegExp | null } | null;
  /** Whether all nouns are written with a capital letter, as in German. */
  capitalNouns: boolean;
  /** Whether a number with a full stop is an ordinal, as in German “6. September”. */
  ordinalStops: boolean;
  /** How names are inflected; null for a language that leaves them as they are. */
  inflection: Inflection | null;
}

/** A set of words written in one line, with one kind of apostrophe. */
export function words(...lines: readonly string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').replace(/['ʼ]/g, '’').split(/\s+/).filter(Boolean));
}

/** Every stem with every ending: “sag”, “erklär” with “t”, “te”, “ten”. An ending `-` is none. */
export function forms(stems: string, endings: string): string {
  const ends = endings.split(' ').map((ending) => (ending === '-' ? '' : ending));
  return [...words(stems)].flatMap((stem) => ends.map((ending) => stem + ending)).join(' ');
}

/** The same words behind each of some forms of a verb. */
export function each(verbs: string, behind: string): Record<string, ReadonlySet<string>> {
  const set = words(behind);
  return Object.fromEntries(verbs.split(' ').map((verb) => [verb, set]));
}
