import type { Site } from './make-site.ts';

/** The loaders' modules are loaded anew by Vite: what was begun for them stands where both find it. */
const PLACE = Symbol.for('readout.site');

type Shared = { [PLACE]?: Promise<Site> | undefined };

/** Keeps a site for the loaders, which may be under way yet. */
export function holdSite(site: Promise<Site>): void {
  // Whoever takes the site is told of its errors.
  site.catch(() => {});
  (globalThis as Shared)[PLACE] = site;
}

/** The site that was begun for the loaders; null when there is none, or none any more. */
export function takeSite(): Promise<Site> | null {
  const site = (globalThis as Shared)[PLACE] ?? null;
  delete (globalThis as Shared)[PLACE];
  return site;
}
