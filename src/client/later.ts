/** What the elements of a page need and its text does not, by where they are. */
const NEEDED = {
  '[data-article]': () => import('./share.ts'),
  'quote-search': () => import('./search-page.ts'),
};

/** Loads it once the browser has painted the text; at once where the address asks for more than the text, as searches do. */
export function loadLater(): void {
  for (const [elements, load] of Object.entries(NEEDED)) {
    if (document.querySelector(elements) === null) continue;
    if (location.search === '') afterPaint(load);
    else load();
  }
}

function afterPaint(task: () => void): void {
  const observer = new PerformanceObserver(() => {
    observer.disconnect();
    task();
  });
  observer.observe({ type: 'paint', buffered: true });
}
