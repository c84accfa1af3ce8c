import type { Card } from './card.ts';

const graphemes = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The share of its letters that must be left of what a card is about: less is no text any more. */
const LEGIBLE = 0.5;

/**
 * A card less the characters that no face at hand has: none is drawn as a box. Where too little of its text is left, it names the
 * site instead.
 *
 * @param isDrawn whether a face has a sign for a code point
 */
export function drawable(card: Card, isDrawn: (codePoint: number) => boolean): Card {
  const kept = (words: string) => keep(words.normalize('NFC'), isDrawn);
  const [text, name, details, site] = [card.text, card.name, card.details, card.site].map(kept) as [
    string,
    string,
    string,
    string,
  ];
  return letters(text) < letters(card.text.normalize('NFC')) * LEGIBLE
    ? { ...card, text: site, name: '', details: '', direction: 'ltr', site }
    : { ...card, text, name, details, site };
}

/** What is left out leaves one space. */
function keep(words: string, isDrawn: (codePoint: number) => boolean): string {
  const whole = Array.from(graphemes.segment(words), ({ segment }) =>
    [...segment].every((sign) => /\s/u.test(sign) || isDrawn(sign.codePointAt(0) ?? 0)) ? segment : null,
  );
  if (!whole.includes(null)) return words;
  return whole
    .map((segment) => segment ?? '')
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

const letters = (words: string): number => words.match(/\p{L}/gu)?.length ?? 0;
