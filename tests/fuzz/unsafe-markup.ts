import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';

/** All that the text of an article may be marked up with. */
const ALLOWED = new Set(
  'a abbr b blockquote br cite code dd dl dt em h2 h3 h4 h5 h6 hr i img kbd li mark ol p pre q s small span strong sub sup td th u ul'.split(
    ' ',
  ),
);
const SAFE_SCHEMES = ['http:', 'https:', 'mailto:'];
/** Where a page with the HTML might stand. */
const PAGE = 'https://site.example/articles/bridge/';

/** What of a piece of HTML could run, load or restyle something: a line for each. */
export function unsafeMarkup(html: string): string[] {
  const found: string[] = [];
  visit(fromHtml(html, { fragment: true }), 'element', ({ tagName, properties }: Element) => {
    if (!ALLOWED.has(tagName)) found.push(`element ${tagName}`);
    for (const [name, value] of Object.entries(properties)) {
      if (/^on|^style$|^src(?:doc|set)?$/i.test(name)) found.push(`${tagName} with ${name}`);
      if (name === 'href' && !isSafe(String(value))) found.push(`link to ${String(value)}`);
    }
  });
  return found;
}

/** Reads an address as browsers do. One that they cannot read leads nowhere. */
function isSafe(address: string): boolean {
  return !URL.canParse(address, PAGE) || SAFE_SCHEMES.includes(new URL(address, PAGE).protocol);
}
