import type { LoaderContext } from 'astro/loaders';

/**
 * Empties a collection. One that no entry was ever in is none to Astro, which would warn of it for every page that asks: it has
 * one for a moment.
 */
export function emptyStore(store: LoaderContext['store']): void {
  store.clear();
  store.set({ id: 'none', data: {} });
  store.delete('none');
}
