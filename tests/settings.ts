import { readoutOptions } from '../src/settings/options.ts';
import { homeAddress, settingsOf } from '../src/settings/settings.ts';

/** What a paper has that sets no more than it must. */
export const settings = settingsOf(
  readoutOptions.parse({ title: 'The Harbour Post', locale: 'en-GB' }),
  homeAddress({}),
);
