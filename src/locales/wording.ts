import { fill } from './fill.ts';
import type { Counted, Forms, Phrase, Words } from './words.ts';

/** How the interface speaks in a language. */
export interface Wording {
  /** The language, as a BCP 47 tag. */
  language: string;
  /** By whose habits days and numbers are written, as a BCP 47 tag. */
  locale: string;
  /** An entry with what is put in: `say('answersNote', { number: 2 })` is “answers note 2”. */
  say(entry: Phrase, values?: Readonly<Record<string, string | number>>): string;
  /** An entry as it stands around what is put in: `['updated ', { place: 'day' }]`. */
  around(entry: Phrase): readonly (string | { place: string })[];
  /** A number with its noun: “1 quote”, “4 quotes”. */
  count(entry: Counted, number: number): string;
  /** Names in a sentence: “Mira Holt, Tomas Brandt, and Ida Harper”. */
  list(names: readonly string[]): string;
  /** The same in parts; see `Intl.ListFormat`. */
  listParts(names: readonly string[]): { type: 'element' | 'literal'; value: string }[];
  /** A day as a reader writes it: “18 March 2025”; of an instant, the day in its own offset. */
  day(date: string): string;
}

const PLACE = /\{(\w+)\}/;

/**
 * Speaks with the words of a language.
 *
 * @param language that of the words, as a BCP 47 tag: its rules choose among forms and join lists
 * @param locale by whose habits days and numbers are written
 */
export function wording(words: Words, language: string, locale: string): Wording {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(locale);
  const lists = new Intl.ListFormat(language);
  const days = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  /** The lists of an archive write the same few thousand days again and again. */
  const written = new Map<string, string>();
  return {
    language,
    locale,
    say: (entry, values = {}) => fill(words[entry], values),
    around: (entry) =>
      words[entry].split(PLACE).map((part, index) => (index % 2 === 0 ? part : { place: part })),
    count: (entry, number) => {
      const forms: Forms = words[entry];
      return fill(forms[rules.select(number)] ?? forms.other, { n: numbers.format(number) });
    },
    list: (names) => lists.format(names),
    listParts: (names) => lists.formatToParts(names),
    day: (date) => {
      const known = written.get(date) ?? days.format(new Date(date.slice(0, 10)));
      written.set(date, known);
      return known;
    },
  };
}
