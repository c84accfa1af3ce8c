/** Moves the focus with the arrow keys: from the search box to the first result, from one to the next, and back. */
export function walkResults(event: KeyboardEvent, box: HTMLElement, results: HTMLElement): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
  const stops: HTMLElement[] = [box, ...results.querySelectorAll<HTMLAnchorElement>('.hit > a')];
  const at = stops.indexOf(event.target as HTMLElement);
  const next = stops[at + step];
  if (at < 0 || next === undefined) return;
  event.preventDefault();
  next.focus();
}
