import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import { homeAddress } from '../settings/home-address.ts';
import { parseOptions } from '../settings/parse-options.ts';
import { isReadout } from '../settings/readout-integration.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';

/** The names that Astro's own configuration may have. */
const CONFIGS = ['astro.config.ts', 'astro.config.mts', 'astro.config.mjs', 'astro.config.js'];

/**
 * The settings of a paper, for what runs outside of Astro: as its `astro.config.ts` says, or those of a paper that sets nothing
 * where there is no such file.
 *
 * @param root The paper's folder, as an absolute path.
 */
export async function loadSettings(root: string): Promise<Settings> {
  const { site, base, integrations = [] } = await loadConfig(root);
  // Astro takes integrations in lists of lists, and conditions among them.
  const readout = (integrations.flat(2) as unknown[]).find(isReadout);
  const options = readout?.options ?? parseOptions({ title: path.basename(root) || 'Paper' });
  return settingsOf(options, homeAddress({ site, base }, process.env['READOUT_URL']));
}

async function loadConfig(root: string): Promise<AstroUserConfig> {
  const file = CONFIGS.map((name) => path.join(root, name)).find(existsSync);
  if (file === undefined) return {};
  const { default: config } = (await import(pathToFileURL(file).href)) as { default: AstroUserConfig };
  return config;
}
