import { homeAddress } from '../src/settings/home-address.ts';
import { parseOptions } from '../src/settings/parse-options.ts';
import { settingsOf } from '../src/settings/settings.ts';

/** What a paper has that sets no more than it must. */
export const settings = settingsOf(
  parseOptions({ title: 'The Harbour Post', locale: 'en-GB' }),
  homeAddress({}),
);
