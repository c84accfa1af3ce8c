import type { en } from './en.ts';

/** The forms of an entry by the number in it; see `Intl.PluralRules`. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/** The words of a part of the catalogue in another language: every entry that English has. */
export type Translated<English> = {
  readonly [Key in keyof English]: English[Key] extends string ? string : Forms;
};

/** The interface's words in a language. */
export type Words = Translated<typeof en>;

/** The entries that are one phrase, and those that are chosen from by a number. */
export type Phrase = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words];
export type Counted = Exclude<keyof Words, Phrase>;
