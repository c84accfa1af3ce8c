import { homeAddress } from '../settings/home-address.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import { checkFiles } from './check-files.ts';
import { loadReadout } from './load-readout.ts';

/**
 * The settings of a paper, for what runs outside of Astro; see `loadReadout`.
 *
 * @param root The paper's folder, as an absolute path.
 * @throws Error with one sentence on each mistake in them
 */
export async function loadSettings(root: string): Promise<Settings> {
  const { site, base, options } = await loadReadout(root);
  const settings = settingsOf(options, homeAddress({ site, base }, process.env['READOUT_URL']));
  checkFiles(root, settings);
  return settings;
}
