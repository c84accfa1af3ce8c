/** Ways in which readers type words that they have seen written otherwise: each makes no difference to a search. */
export const rewritings: readonly [name: string, rewritten: (words: string) => string][] = [
  ['hyphens as spaces', (words) => words.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, ' ')],
  ['without hyphens', (words) => words.replace(/(?<=\p{L})[-‐‑](?=\p{L})/gu, '')],
  ['with other hyphens', (words) => words.replace(/[-‐‑]/gu, '\u2011')],
  ['with straight apostrophes', (words) => words.replace(/(?<=\p{L})[’‘´ʻ](?=\p{L})/gu, "'")],
  ['without apostrophes', (words) => words.replace(/(?<=\p{L})['’‘´ʻ](?=\p{L}+)(?!s\b)/gu, '')],
  [
    'without points',
    (words) => words.replace(/(?<=\p{L})\.(?=[\p{L}-])/gu, '').replace(/(?<=\b\p{L})\.(?= |$)/gu, ''),
  ],
  [
    'without spaces in numbers',
    (words) => words.replace(/(?<=(?<![\d.,])\d{1,3})\s(?=\d{3}(?!\d|[.,]\d))/gu, ''),
  ],
  ['without what nobody sees', (words) => words.replace(/\p{Cf}/gu, '')],
  ['in capitals', (words) => words.toUpperCase()],
  ['with fractions as numbers', (words) => words.replaceAll('2½', '2 1/2').replaceAll('½', '1/2')],
  ['without accents', (words) => words.normalize('NFD').replace(/\p{M}/gu, '')],
];
