import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroUserConfig } from 'astro';
import type { Place } from '../settings/home-address.ts';
import { type ReadOptions, readOptions } from '../settings/parse-options.ts';
import { isReadout } from '../settings/readout-integration.ts';

/** What a paper's owner has set, and where Astro is told that it stands. */
export interface LoadedReadout extends ReadOptions {
  place: Place;
}

/** The names that Astro's own configuration may have. */
export const CONFIGS = ['astro.config.ts', 'astro.config.mts', 'astro.config.mjs', 'astro.config.js'];

/**
 * What a paper's `astro.config.ts` says of Readout, for what runs outside of Astro; that of a paper which sets nothing where
 * there is no such file.
 *
 * @param root The paper's folder, as an absolute path.
 */
export async function loadReadout(root: string): Promise<LoadedReadout> {
  const { site, base, integrations = [] } = await loadConfig(root);
  // Astro takes integrations in lists of lists, and conditions among them.
  const readout = (integrations.flat(2) as unknown[]).find(isReadout);
  const read = readout ?? readOptions({ title: path.basename(root) || 'Paper' });
  return { place: { site, base }, options: read.options, mistakes: read.mistakes };
}

/**
 * What a paper's `astro.config.ts` says, as Node reads it; nothing where there is no such file.
 *
 * @param root The paper's folder, as an absolute path.
 */
export async function loadConfig(root: string): Promise<AstroUserConfig> {
  const file = CONFIGS.map((name) => path.join(root, name)).find(existsSync);
  if (file === undefined) return {};
  const { default: config } = (await import(pathToFileURL(file).href)) as { default: AstroUserConfig };
  return config;
}
