import { KEPT_PAGES } from './kept-pages.ts';

// In development there is nothing to keep.
if (import.meta.env.PROD && 'serviceWorker' in navigator) {
  addEventListener('load', () => {
    // Where storage is forbidden, or full, the page works as before, with a network.
    keep(navigator.serviceWorker).catch(() => {});
  });
}

/** Keeps what was read for times without a network. */
async function keep(container: ServiceWorkerContainer): Promise<void> {
  const firstVisit = container.controller === null;
  const address = `${import.meta.env.BASE_URL}sw.js`;
  // The policy vouches for this one address, whatever it is asked for.
  const policy = globalThis.trustedTypes?.createPolicy('offline-reading', { createScriptURL: () => address });
  await container.register(policy?.createScriptURL(address) ?? address);
  if (!firstVisit) return;
  // The worker sees the pages that come after this one.
  await container.ready;
  const pages = await caches.open(KEPT_PAGES);
  await pages.add(location.pathname);
}
