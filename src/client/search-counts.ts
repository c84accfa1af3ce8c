import type { Counted, Counts } from '../search/filters.ts';

/** Fills the lists of a form with the values that a filter offers, how many results each leaves, and the one chosen. */
export function showCounts(
  form: HTMLFormElement,
  counts: Counts,
  chosen: Partial<Record<Counted, string>>,
): void {
  for (const [facet, values] of Object.entries(counts) as [Counted, Counts[Counted]][]) {
    const list = form.elements.namedItem(facet);
    if (!(list instanceof HTMLSelectElement)) continue;
    const value = chosen[facet] ?? '';
    const missing = value !== '' && !values.some((entry) => entry.value === value);
    const shown = missing ? [{ value, label: value, count: 0 }, ...values] : values;
    const options = shown.map((entry) => {
      const option = document.createElement('option');
      option.value = entry.value;
      option.textContent = `${capitalized(entry.label)} (${entry.count})`;
      return option;
    });
    list.replaceChildren(...[...list.options].slice(0, 1), ...options);
    list.value = value;
  }
}

function capitalized(label: string): string {
  return label.charAt(0).toLocaleUpperCase() + label.slice(1);
}
