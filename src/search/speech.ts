/** The words by which one asks, in a language, what somebody said. */
export interface Speech {
  /** Carry nothing of what a text is about: left out where no text holds all words of a query. */
  empty: ReadonlySet<string>;
  /** With these a question begins. */
  asking: ReadonlySet<string>;
  /** Verbs of speaking, behind whoever speaks. */
  verbs: ReadonlySet<string>;
  /** What is said, behind whoever says it. */
  nouns: ReadonlySet<string>;
  /** Stand before whoever is spoken after, */
  source: ReadonlySet<string>;
  /** before whoever does what a verb or noun of speaking says, */
  by: ReadonlySet<string>;
  /** and between such a noun and its owner. */
  of: ReadonlySet<string>;
  /** Stand between whoever spoke and what it was about. */
  topic: ReadonlySet<string>;
}

export const english: Speech = {
  empty:
    wordsOf(`& a about after all also am an and any anybody anyone anything are as at be been before being both but by can could did do does ever
    everything find for from had has have he her him his how i if in into is it its just know me more my no not of on or our she should show so some
    somebody someone something than that the their them then there these they this those to up us was we were what when where which while who
    whom whose why will with would you your`),
  asking: wordsOf('what when where which who why how did does do has have is was were are can'),
  verbs: wordsOf(
    `say says said saying tell tells told telling claim claims claimed promise promises promised think thinks announce announced comment
    commented state stated explain explained warn warned mention mentioned speak speaks spoke spoken talked write wrote insist insisted
    argue argued deny denied reply replied react reacted respond responded want wants`,
  ),
  nouns: wordsOf(
    'quote quotes quotation quotations statement statements remark remarks comments reaction reactions response view views opinion position',
  ),
  source: wordsOf('according'),
  by: wordsOf('by'),
  of: wordsOf('of from'),
  topic: wordsOf('on about'),
};

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/));
}
