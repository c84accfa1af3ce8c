import { filterKeys } from '../search/filter-keys.ts';
import type { SearchState } from './search-state.ts';

/** Has a form show a search. A value that a list doesn't have is added to it. */
export function fillForm(form: HTMLFormElement, { query, filters, sort }: SearchState): void {
  const values = { q: query, ...filters, sort: sort === 'date' ? sort : '' };
  for (const key of ['q', ...filterKeys, 'sort'] as const) {
    const field = form.elements.namedItem(key) as HTMLInputElement | HTMLSelectElement;
    const value = values[key] ?? '';
    if (field instanceof HTMLSelectElement && ![...field.options].some((option) => option.value === value))
      field.add(new Option(value, value));
    field.value = value;
  }
}
