/** How one language names days, months and years: as an index file has it, folded, with `|` between phrases. */
export interface DateWords {
  /** The names of the twelve months, each in all its forms. */
  months: string[];
  /** Today, yesterday, this and the last week, month and year, each in all its forms. */
  spans: string[];
  /** Stands behind a month, for the last one of that name. */
  last: string;
  /** Stand before a month, a year or a day, */
  in: string;
  /** before a day only, */
  on: string;
  /** before the first or the last day, */
  since: string;
  until: string;
  /** or before what is left out. */
  before: string;
  after: string;
  /** Before the first of two days, and before the second. */
  pairs: string;
  /** Stand between a day, its month and its year, */
  of: string;
  /** and between a preposition and a day. */
  the: string;
}

/** Phrases, each as its words. */
export type Phrases = readonly (readonly string[])[];

/** The same, each to be compared word by word. */
export type Dates = Readonly<
  Record<Exclude<keyof DateWords, 'months' | 'spans'>, Phrases> &
    Record<'months' | 'spans', readonly Phrases[]>
>;

/** Reads the words of an index file. */
export function readDates({ months, spans, ...words }: DateWords): Dates {
  const all = Object.entries(words).map(([kind, text]) => [kind, phrases(text)]);
  return { ...Object.fromEntries(all), months: months.map(phrases), spans: spans.map(phrases) };
}

function phrases(text: string): Phrases {
  return text.split('|').map((phrase) => phrase.split(' '));
}
