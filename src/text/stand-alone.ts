/** A comma with nothing behind it but the marks that close the words. */
const LENT = /[,،，、](?=[\s"'’”“»›«„]*$)/u;

/**
 * The words of a quote as they stand alone, on a page, a card or in a list of their own: without the comma before the closing
 * mark that only the sentence around them needed. What has to be verbatim (data, permalinks) keeps it.
 */
export function standAlone(words: string): string {
  return words.replace(LENT, '');
}
