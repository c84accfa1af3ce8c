/** Offsets in UTF-16 code units of the text. */
interface Stretch {
  start: number;
  end: number;
}

/** A stretch that an editor’s list of speakers has a place for. */
export interface ListedQuote<Q> extends Stretch {
  /** The quotation that it is, or is a part of; null where its words were taken for nobody’s. */
  quote: Q | null;
}

/**
 * What an editor’s list of speakers names one each for: every stretch between quotation marks, in order, whether it was taken for somebody’s
 * words or for a title, each part of what is interrupted by itself; and what is quoted without marks. So a list that fits goes on
 * fitting, whatever the text is taken to say.
 *
 * @param quotes the quotations of a paragraph, without reported speech
 * @param marked the stretches between quotation marks in it
 */
export function listedQuotes<Q extends Stretch & { kind: string }>(
  quotes: readonly Q[],
  marked: readonly Stretch[],
): ListedQuote<Q>[] {
  const parts = (quote: Q): Stretch[] => {
    // Between what is quoted of a sentence stand the article’s own words.
    const within =
      quote.kind === 'mixed'
        ? marked.filter(({ start, end }) => quote.start <= start && end <= quote.end)
        : [];
    return within.length > 0 ? within : [quote];
  };
  const nobodys = marked.filter(({ start, end }) =>
    quotes.every((quote) => end <= quote.start || quote.end <= start),
  );
  return [
    ...quotes.flatMap((quote) => parts(quote).map(({ start, end }) => ({ start, end, quote }))),
    ...nobodys.map(({ start, end }) => ({ start, end, quote: null })),
  ].sort((a, b) => a.start - b.start);
}
