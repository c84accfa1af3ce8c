/** Where an article tells its earlier days, shows it as of one when a reader chooses it, or when the address names it. */
export function offerEarlier(): void {
  const days = document.querySelector('.as-it-was');
  if (!days) return;
  const load = () => import('./as-it-was.ts');
  const asked = new URLSearchParams(location.search).get('asof');
  if (asked) load().then(({ showAsOf }) => showAsOf(asked));
  days.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href^="?asof="]');
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (!link || ctrlKey || metaKey || shiftKey) return;
    event.preventDefault();
    load().then(({ choose }) => choose(link.search));
  });
}
