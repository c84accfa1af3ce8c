/** Ten times what the longest pages of newspapers have; each takes a fifth of a millisecond. */
const MOST_TAGS = 200_000;
/** Attributes of all tags. Those of one are compared with each other by the parser. */
const MOST_ATTRIBUTES = 400_000;
const MOST_OF_A_TAG = 1000;

const OPENING = /<!--.*?(?:-->|$)|<\/?([a-z][^\s/>]*)/gis;
const BETWEEN = /[\s/]*/y;
const ATTRIBUTE = /[^\s/>][^\s/>=]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"'][^\s>]*)?)?/y;
/** Elements in which what looks like tags is none. */
const RAW = /^(?:script|style|textarea|title|xmp|iframe|noembed|noframes)$/i;

/**
 * Refuses a page of more tags or attributes than any article has, before it is parsed. Time linear in the length of the page.
 *
 * @throws Error with the line
 */
export function refuseMarkup(html: string): void {
  let tags = 0;
  let attributes = 0;
  OPENING.lastIndex = 0;
  for (let match = OPENING.exec(html); match; match = OPENING.exec(html)) {
    const [{ length }, name] = match;
    if (name === undefined) continue;
    const refuse = (most: number, what: string) => {
      const line = html.slice(0, match.index).split('\n').length;
      throw new Error(`it holds more than ${most.toLocaleString('en')} ${what} (line ${line})`);
    };
    if (++tags > MOST_TAGS) refuse(MOST_TAGS, 'tags');
    let at = match.index + length;
    for (let own = 0; ; own++) {
      if (own > MOST_OF_A_TAG) refuse(MOST_OF_A_TAG, 'attributes in a tag');
      BETWEEN.lastIndex = at;
      at += BETWEEN.exec(html)?.[0].length ?? 0;
      ATTRIBUTE.lastIndex = at;
      const attribute = ATTRIBUTE.exec(html)?.[0];
      if (attribute === undefined) break;
      if (++attributes > MOST_ATTRIBUTES) refuse(MOST_ATTRIBUTES, 'attributes');
      at += attribute.length;
    }
    OPENING.lastIndex = RAW.test(name) && !match[0].startsWith('</') ? endOfRaw(html, name, at) : at;
  }
}

/** Where the text of an element ends whose text is no markup. */
function endOfRaw(html: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}(?![^\\s/>])`, 'gi');
  closing.lastIndex = from;
  return closing.exec(html)?.index ?? html.length;
}
