/** English words that carry nothing of what a text is about: left out where no text holds all words of a query. */
export const functionWords: ReadonlySet<string> = new Set(
  `& a about after all am an and any anybody anyone anything are as at be been before being but by can could did do does for from had has have he her
  him his how i if in into is it its just me more my no not of on or our she should so some somebody someone something than that the their them then
  there these they this those to up us was we were what when where which while who whom whose why will with would you your`.split(
    /\s+/,
  ),
);

/** With these a question begins. */
export const questionWords: ReadonlySet<string> = new Set(
  'what when where which who why how did does do has have is was were are can'.split(' '),
);

/** Verbs of speaking, as a question about somebody's words has them. */
export const sayingWords: ReadonlySet<string> = new Set(
  'say says said saying tell tells told telling claim claims claimed promise promises promised think thinks announce announced comment commented state stated explain explained warn warned mention mentioned speak speaks spoke spoken talked write wrote insist insisted argue argued deny denied reply replied'.split(
    ' ',
  ),
);
