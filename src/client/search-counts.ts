import type { QuoteKind } from '../schema/article.ts';
import type { SectionKind } from '../schema/section-kind.ts';
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
      const label = labelsOf(facet)[entry.value] ?? capitalized(entry.label);
      option.textContent = `${label} (${entry.count})`;
      return option;
    });
    list.replaceChildren(...[...list.options].slice(0, 1), ...options);
    list.value = value;
  }
}

/** What the values of a filter are called that are not an article's own words. */
function labelsOf(facet: Counted): Readonly<Record<string, string>> {
  return facet === 'kind' ? KINDS : facet === 'section' ? SECTIONS : {};
}

const KINDS: Record<QuoteKind, string> = {
  direct: import.meta.words.ofDirectKind,
  mixed: import.meta.words.ofMixedKind,
  indirect: import.meta.words.ofIndirectKind,
};

const SECTIONS: Record<SectionKind, string> = {
  news: import.meta.words.news,
  readout: import.meta.words.readout,
  statement: import.meta.words.statement,
  background: import.meta.words.background,
  analysis: import.meta.words.analysis,
  interview: import.meta.words.interview,
  transcript: import.meta.words.transcript,
};

function capitalized(label: string): string {
  return label.charAt(0).toLocaleUpperCase(import.meta.words.language) + label.slice(1);
}
