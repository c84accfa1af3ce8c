/** What English, and nearly every language in Latin script, is written with. */
const BASIC = 'U+0020-007E,U+00A0,U+2013-2014,U+2018-2019,U+201C-201D,U+2026';

/** The letters, and marks of quotation, that a language adds to these, by its ISO 639-1 code. */
const OWN: Readonly<Record<string, string>> = {
  da: 'åæéøÅÆØ»«',
  de: 'äéöüßÄÖÜ‚„',
  es: 'áéíñóúüÁÉÍÑÓÚ¿¡«»',
  fi: 'äåöÄÅÖ',
  fr: 'àâæçèéêëîïôœùûüÀÂÇÈÉÊÎÔŒ«»',
  it: 'àèéìíòóùúÀÈÉ«»',
  nb: 'åæéøÅÆØ»«',
  nl: 'áèéëíïóöüú',
  pt: 'àáâãçéêíóôõúÀÁÂÃÇÉÊÍÓÔÕÚ«»',
  sv: 'äåéöÄÅÖ',
};

/** Those of names and borrowed words in all others, as in English. */
const BORROWED = 'áäåçèéíñóöøúü';

/** The characters that pages of a language are written with, and the rest of a face’s, each as CSS writes a `unicode-range`. */
export interface ReadingLetters {
  first: string;
  rest: string;
}

/**
 * Divides the characters of a face: those that nearly every page of a language needs, which come with it, and those that a page
 * asks for where a word has one.
 *
 * @param all the characters, as CSS writes a `unicode-range`
 * @param language a BCP 47 tag
 */
export function readingLetters(all: string, language: string): ReadingLetters {
  const own = OWN[language.split('-')[0] ?? ''] ?? BORROWED;
  const first = new Set([...codePoints(BASIC), ...Array.from(own, (letter) => letter.codePointAt(0) ?? 0)]);
  const rest = codePoints(all).filter((codePoint) => !first.has(codePoint));
  return { first: rangeOf([...first]), rest: rangeOf(rest) };
}

/** The code points of a `unicode-range` without wildcards. */
export function codePoints(range: string): number[] {
  return range.split(',').flatMap((part) => {
    const [first = 0, last = first] = part
      .replace('U+', '')
      .split('-')
      .map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

function rangeOf(all: readonly number[]): string {
  const runs: [first: number, last: number][] = [];
  for (const codePoint of all.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run?.[1] === codePoint - 1) run[1] = codePoint;
    else runs.push([codePoint, codePoint]);
  }
  return runs.map(([first, last]) => `U+${hex(first)}${last > first ? `-${hex(last)}` : ''}`).join(',');
}

const hex = (codePoint: number): string => codePoint.toString(16).toUpperCase();
