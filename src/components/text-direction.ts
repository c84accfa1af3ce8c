/** Scripts that run from right to left (Unicode, UAX 9), among those that newspapers are written in. */
const RIGHT_TO_LEFT = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg']);

/**
 * Which way a language is written.
 *
 * @param language a BCP 47 tag
 */
export function textDirection(language: string): 'ltr' | 'rtl' {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr';
}
