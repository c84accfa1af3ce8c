import type { AstroIntegration } from 'astro';
import type { ReadOptions } from './parse-options.ts';

/** The name by which Astro knows Readout. */
export const READOUT = 'readout';

/** Readout as Astro takes it, with what the owner has set. Astro’s resolved configuration has its name and its hooks alone. */
export interface ReadoutIntegration extends AstroIntegration, Readonly<ReadOptions> {}

/** Whether something among a project's integrations is Readout. */
export function isReadout(integration: unknown): integration is ReadoutIntegration {
  return (integration as AstroIntegration | null | undefined)?.name === READOUT;
}
