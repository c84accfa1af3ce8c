import type { Settings } from '../settings/settings.ts';
import { type CheckedSettings, checkSettings } from './check-settings.ts';
import { loadReadout } from './load-readout.ts';

/**
 * The settings of a paper, for what runs outside of Astro; see `loadReadout`.
 *
 * @param root The paper's folder, as an absolute path.
 * @throws Error with one sentence on each mistake in them
 */
export async function loadSettings(root: string): Promise<Settings> {
  const { place, ...read } = await loadReadout(root);
  const { settings, fault } = checkSettings(root, place, read);
  if (fault !== null) throw new Error(fault);
  return settings;
}

/** The same with all that is wrong with them, and with the style sheets that they name. */
export async function loadCheckedSettings(root: string): Promise<CheckedSettings> {
  const { place, options, mistakes } = await loadReadout(root);
  // Only what makes a site needs what reads style sheets.
  const { checkStyles } = await import('./check-styles.ts');
  return checkSettings(root, place, {
    options,
    mistakes: [...mistakes, ...checkStyles(root, options.styles)],
  });
}
