import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** All that the text of an article may be marked up with. */
const ALLOWED = new Set(
  'a abbr b blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q s small span strong sub sup u ul'.split(
    ' ',
  ),
);
const SAFE_ADDRESS = /^(?:https?:|mailto:|#|\/)/i;

/** What of a piece of HTML could run, load or restyle something: a line for each. */
export function unsafeMarkup(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
    if (!ALLOWED.has(tagName)) found.push(`element ${tagName}`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^src(?:doc|set)?$/i.test(name)) found.push(`${tagName} with ${name}`);
      if (name === 'href' && !SAFE_ADDRESS.test(String(value))) found.push(`link to ${String(value)}`);
    }
  });
  return found;
}
