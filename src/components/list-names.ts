const list = new Intl.ListFormat('en');

/** Names in a sentence: “Mira Holt, Tomas Brandt, and Ida Harper”. */
export function listNames(names: readonly string[]): string {
  return list.format(names);
}
