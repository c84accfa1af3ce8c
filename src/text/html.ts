const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it stands in an element or between the `"` of an attribute, in HTML and XML alike. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (character) => ENTITIES[character] ?? '');
}

/** HTML that was put together with `html`, which does not escape it again. */
export class Html {
  readonly #markup: string;

  constructor(markup: string) {
    this.#markup = markup;
  }

  toString(): string {
    return this.#markup;
  }
}

/**
 * A tag for templates of HTML: what is put in is text, and escaped, unless it is HTML itself. Line feeds of the template are
 * left out together with the indentation behind them.
 *
 * @example html`<a href="${address}">${name}</a>`
 */
export function html(template: TemplateStringsArray, ...values: readonly (string | Html)[]): Html {
  const markup = compact(template);
  let whole = markup[0] ?? '';
  for (const [index, value] of values.entries()) {
    whole += (typeof value === 'string' ? escapeMarkup(value) : value.toString()) + markup[index + 1];
  }
  return new Html(whole);
}

function compact(template: TemplateStringsArray): readonly string[] {
  const known = compacted.get(template);
  if (known) return known;
  const parts = template.map((part) => part.replace(/\n\s*/g, ''));
  compacted.set(template, parts);
  return parts;
}

/** There are as many templates as places in the code, and each is used for every page. */
const compacted = new WeakMap<TemplateStringsArray, readonly string[]>();
