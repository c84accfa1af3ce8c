import { settings } from 'virtual:readout/settings';
import { paperWording } from '../locales/paper-wording.ts';
import type { Wording } from '../locales/wording.ts';

/**
 * How the interface speaks on a part of a page; see `paperWording`.
 *
 * @param language that of the part's text, as a BCP 47 tag; the paper's when left out
 */
export function wordingOf(language: string = settings.language): Wording {
  const known = spoken.get(language);
  if (known) return known;
  const own = paperWording(settings, language);
  spoken.set(language, own);
  return own;
}

/** Every part of every page asks. */
const spoken = new Map<string, Wording>();
