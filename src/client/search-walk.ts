/** Moves the focus with the arrow keys: from the search box to the first result, from one to the next, and back. */
export function walkResults(event: KeyboardEvent, box: HTMLElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops: HTMLElement[] = [box, ...linksIn(results)];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}

/** Shows other results. Whoever has gone on to one of those before stays with it, or is back at the search box. */
export function replaceResults(results: HTMLElement, others: readonly Node[], box: HTMLElement): void {
  const chosen = linksIn(results).find((link) => link === document.activeElement);
  results.replaceChildren(...others);
  if (chosen === undefined) return;
  const same = linksIn(results).find((link) => goalOf(link) === goalOf(chosen));
  (same ?? box).focus();
}

function linksIn(results: HTMLElement): HTMLAnchorElement[] {
  return [...results.querySelectorAll<HTMLAnchorElement>('.hit > a, .hit > h2 > a')];
}

/** The place that a link leads to, whatever words it marks there. */
function goalOf({ pathname, hash }: HTMLAnchorElement): string {
  return pathname + hash.split(':~:')[0];
}
