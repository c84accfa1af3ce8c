/** How the first character of a text is named: “U+202E”. */
export const codePointNotation = (text: string): string =>
  `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
