import { fill } from '../locales/fill.ts';
import type { Forms } from '../locales/words.ts';

/** A number with its noun, in the paper's language: “4 results”. */
export function counted(forms: Forms, number: number, values: Record<string, string> = {}): string {
  const form = forms[new Intl.PluralRules(import.meta.words.language).select(number)] ?? forms.other;
  return fill(form, { ...values, n: new Intl.NumberFormat(import.meta.words.locale).format(number) });
}
