/** From how many characters on a headline is set smaller: more than three lines of the large size. */
const LONG = 80;

export function isLongHeadline(headline: string): boolean {
  return headline.length > LONG;
}
