import { homeAddress, type Place } from '../settings/home-address.ts';
import type { ReadOptions } from '../settings/parse-options.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import { settingsFault } from '../settings/settings-fault.ts';
import { checkFiles } from './check-files.ts';

/** The settings of a paper, as far as they are right. */
export interface CheckedSettings {
  settings: Settings;
  /** All that is wrong with them, a line for each mistake; null where they are right. */
  fault: string | null;
}

/**
 * Finds everything that is wrong with a paper's settings at once: with its address, with what is set, and with the files and pages that
 * are named.
 *
 * @param root the paper’s folder, as an absolute path
 */
export function checkSettings(
  root: string,
  place: Place,
  { options, mistakes }: ReadOptions,
): CheckedSettings {
  const { home, fault } = findHome(place);
  const settings = settingsOf(options, home);
  const all = [...mistakes, ...checkFiles(root, settings)];
  const faults = [...(fault === null ? [] : [fault]), ...(all.length > 0 ? [settingsFault(all)] : [])];
  return { settings, fault: faults.length > 0 ? faults.join('\n') : null };
}

function findHome(place: Place): { home: URL; fault: string | null } {
  try {
    return { home: homeAddress(place, process.env['READOUT_URL']), fault: null };
  } catch (error) {
    return { home: homeAddress({}), fault: error instanceof Error ? error.message : String(error) };
  }
}
