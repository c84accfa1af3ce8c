import type { AstroIntegration } from 'astro';
import type { ParsedOptions } from './options.ts';
import type { ReadOptions } from './parse-options.ts';

/** The name by which Astro knows Readout. */
export const READOUT = 'readout';

/** Readout as Astro takes it, with what the owner has set. */
export interface ReadoutIntegration extends AstroIntegration, Readonly<ReadOptions> {}

/** What Astro leaves of Readout among the integrations of its configuration: what else it has than hooks is dropped. */
declare global {
  namespace Astro {
    interface IntegrationHooks {
      /** What the owner has set. */
      'readout:options': () => ParsedOptions;
    }
  }
}

/** Whether something among a project's integrations is Readout. */
export function isReadout(integration: unknown): integration is ReadoutIntegration {
  return (integration as AstroIntegration | null | undefined)?.name === READOUT;
}
