const DOCUMENT =
  /^(?:letter|message|email|e-mail|memo|memorandum|report|document|note|notice|sign|banner|post|statement|leaflet|article|study|survey|review|filing|lawsuit|complaint|ruling|text|tweet|transcript|plan|paper|draft|petition|card|plaque)s?$/;

/** Whether a noun is something written that speaks: “the letter says”. */
export const isDocument = (noun: string): boolean => DOCUMENT.test(noun);
