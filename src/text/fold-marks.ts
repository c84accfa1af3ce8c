const FOLDS: Record<string, string> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '‟': '"',
  '«': '"',
  '»': '"',
  '″': '"',
  '‘': "'",
  '’': "'",
  '‚': "'",
  '‛': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
};

/** The text with every quotation mark and apostrophe straight; each stays one code unit, so offsets hold. */
export function foldMarks(text: string): string {
  return text.replace(/[“”„‟«»″‘’‚‛‹›′]/g, (mark) => FOLDS[mark] ?? mark);
}
