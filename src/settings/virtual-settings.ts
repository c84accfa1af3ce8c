import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';
import type { Settings } from './settings.ts';

const MODULE = 'virtual:readout/settings';
/** How Vite and its kin tell a module that is no file. */
const RESOLVED = `\0${MODULE}`;

const ADDRESSES = fileURLToPath(new URL('./addresses.ts', import.meta.url));

/** Gives the settings to all that Vite loads, as `virtual:readout/settings`; see `src/virtual.d.ts`. */
export function virtualSettings(settings: Settings): Plugin {
  return {
    name: 'readout-settings',
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    load: (id) => (id === RESOLVED ? moduleOf(settings) : undefined),
  };
}

function moduleOf(settings: Settings): string {
  return `import { addresses } from ${JSON.stringify(ADDRESSES)};
export const settings = ${JSON.stringify(settings)};
export const { href, absolute } = addresses(settings);`;
}
