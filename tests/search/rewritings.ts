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
  ['with fractions as decimals', (words) => words.replaceAll('2½', '2.5').replaceAll('½', '0.5')],
  ['without signs within words', (words) => words.replace(/(?<=\p{L})&(?=\p{L})/gu, ' ')],
  ['with fractions as numbers', (words) => words.replaceAll('2½', '2 1/2').replaceAll('½', '1/2')],
  [
    'with strokes, underscores, dashes and colons between words as spaces',
    (words) => words.replace(/(?<=[\p{L}\p{N}])[/_–](?=[\p{L}\p{N}])|(?<=\d):(?=\d)/gu, ' '),
  ],
  [
    'without strokes, underscores, dashes and colons between two words',
    (words) =>
      words.replace(
        /(?<=^|[^\p{L}\p{N}./_:–-])([\p{L}\p{N}]+)(?:[/_–]|(?<=\d):(?=\d))(?=[\p{L}\p{N}]+(?![\p{L}\p{N}/_:–-]))/gu,
        '$1',
      ),
  ],
  ['without brackets within words', (words) => words.replace(/(?<=\p{L})[[\]()](?=\p{L})/gu, '')],
  ['with figures apart from letters', (words) => words.replace(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)/gu, ' ')],
  [
    'with figures and letters as one',
    (words) => words.replace(/(?<=(?:^|\s)\d+) (?=\p{L})|(?<=(?:^|\s)\p{L}+) (?=\d+(?:\s|$))/gu, ''),
  ],
  [
    'with words for signs',
    (words) =>
      words
        .replace(/(?<=\p{L})&(?=\p{L})/gu, ' and ')
        .replace(/(?<=\s)&(?=\s)/gu, 'and')
        .replace(/(?<=\d)\s?%/gu, ' percent')
        .replace(/№/gu, 'No. ')
        .replace(/(?<=\d)×(?=\d)/gu, 'x'),
  ],
  [
    'with signs for words',
    (words) => words.replace(/(?<= )and(?= )/giu, '&').replace(/(?<=\d) percent(?!\p{L})/giu, '%'),
  ],
  // All but the fractions, which would run into the number before them.
  ['in plain letters', (words) => words.replace(/[^¼-¾⅐-⅟↉]+/gu, (others) => others.normalize('NFKC'))],
  ['without accents', (words) => words.normalize('NFD').replace(/\p{M}/gu, '')],
];
