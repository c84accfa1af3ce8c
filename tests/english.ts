import { en } from '../src/locales/en.ts';
import { wording } from '../src/locales/wording.ts';

/** How an English paper speaks. */
export const english = wording(en, 'en', 'en-GB');
