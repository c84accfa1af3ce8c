const DOCUMENT =
  /^(?:letter|message|email|e-mail|memo|memorandum|report|document|note|notice|sign|banner|post|statement|leaflet|article|study|survey|review|filing|lawsuit|complaint|ruling|text|tweet|transcript|plan|paper|draft|petition|card|plaque|audit|dossier|minute|manifesto|bulletin|diary|entry|label|placard|caption|inscription|advert|advertisement|flyer|website|manual|handbook|judge?ment|indictment|affidavit|certificate|editorial|newsletter|circular|bylaw|contract|agreement|treaty|charter|communiqu[eé]|declaration|resolution|clause|warrant|subpoena|invoice|log|logbook|brochure|guideline|notebook|postcard)s?$/;

/** Whether a noun is something written that speaks: “the letter says”. */
export const isDocument = (noun: string): boolean => DOCUMENT.test(noun);
