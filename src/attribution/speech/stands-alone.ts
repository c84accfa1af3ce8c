import type { Narrative, QuotedTokens } from './narrative.ts';

/** Shorter ones are mottoes and shouts on banners. */
const LEAST_TOKENS = 6;

/** Whether a quotation fills its block and is a whole sentence: speech, even where nothing tells whose. */
export function standsAlone(
  text: string,
  { tokens }: Narrative,
  { first, last, span }: QuotedTokens,
): boolean {
  const said = text.slice(span.inner.start, span.inner.end).trim();
  return (
    first === 0 &&
    tokens.length - 1 - last <= 1 &&
    last - first >= LEAST_TOKENS &&
    /^['‘]?\p{Lu}/u.test(said) &&
    /[.?!…]['’]?$/.test(said)
  );
}
