/** Controls other than a tabulator and the ends of lines. */
export const CONTROL = /[\p{Cc}--[\t\n\r]]/v;

/** What writes the letters behind it from the other side, whatever alphabet they are of. */
export const OVERRIDE = /[\u202D\u202E]/v;
