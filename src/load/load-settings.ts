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
  const { settings, fault } = await loadCheckedSettings(root);
  if (fault !== null) throw new Error(fault);
  return settings;
}

/** The same, for what has more to tell than the first mistake. */
export async function loadCheckedSettings(root: string): Promise<CheckedSettings> {
  const { place, ...read } = await loadReadout(root);
  return checkSettings(root, place, read);
}
