import { settings } from 'virtual:readout/settings';
import { catalogue } from '../locales/catalogue.ts';
import { en } from '../locales/en.ts';
import { type Wording, wording } from '../locales/wording.ts';
import type { Words } from '../locales/words.ts';

/**
 * How the interface speaks on a part of a page: in the language of the part's text where there are words in it, else in the
 * paper's, else in English. Days are written by the paper's habits where these are of the same language.
 *
 * @param language that of the text, as a BCP 47 tag; the paper's when left out
 */
export function wordingOf(language: string = settings.language): Wording {
  const known = spoken.get(language);
  if (known) return known;
  const tag = [language, settings.language].find(isSpoken) ?? 'en';
  const locale = primary(settings.locale) === primary(tag) ? settings.locale : tag;
  const own = wording(wordsIn(primary(tag)), tag, locale);
  spoken.set(language, own);
  return own;
}

/** Every part of every page asks. */
const spoken = new Map<string, Wording>();

function isSpoken(tag: string): boolean {
  return primary(tag) in catalogue || primary(tag) in settings.words;
}

/** The engine's words with the owner's instead of them; a language of the owner's has them all. */
function wordsIn(language: string): Words {
  return { ...(catalogue[language] ?? en), ...settings.words[language] };
}

function primary(tag: string): string {
  return new Intl.Locale(tag).language;
}
