import { settings } from 'virtual:readout/settings';

/** The scripts whose letters a card's faces have, and that what draws cards can join to words. */
const DRAWN = ['Latn', 'Cyrl', 'Grek'];
const DRAWN_LETTER = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]/u;

/**
 * Whether there is a card for a text: where neither its words nor the site's name can be drawn, it would be empty.
 *
 * @param language that of the text, as a BCP 47 tag
 */
export function hasCard(language: string): boolean {
  if (!settings.cards) return false;
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return DRAWN.includes(script) || DRAWN_LETTER.test(settings.title);
}
