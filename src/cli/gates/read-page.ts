import { Parser } from 'htmlparser2';

/** What of an HTML page other files have to do with. */
export interface Page {
  /** The fragments that lead into the page. */
  ids: Set<string>;
  /** All addresses in it, as they are written. */
  references: string[];
  /** The text of the scripts in it. */
  code: string[];
  /** The addresses of its other scripts, and of its stylesheets. */
  scripts: string[];
  stylesheets: string[];
}

/** Attributes that hold one address. */
const ADDRESS_ATTRIBUTES = ['href', 'src', 'action', 'poster', 'cite'];

/** Finds the ids and addresses of a page as a browser would: not in comments, not in the text of scripts. */
export function readPage(html: string): Page {
  const page: Page = { ids: new Set(), references: [], code: [], scripts: [], stylesheets: [] };
  let inCode = false;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (attributes['id']) page.ids.add(attributes['id']);
      for (const attribute of ADDRESS_ATTRIBUTES) {
        const address = attributes[attribute];
        if (address !== undefined) page.references.push(address);
      }
      page.references.push(...candidates(attributes['srcset']));
      if (name === 'script' && attributes['src']) page.scripts.push(attributes['src']);
      inCode = name === 'script' && !/json|rules/.test(attributes['type'] ?? '');
      if (name === 'link' && attributes['rel'] === 'stylesheet' && attributes['href']) {
        page.stylesheets.push(attributes['href']);
      }
    },
    ontext: (text) => inCode && page.code.push(text),
    onclosetag: () => {
      inCode = false;
    },
  });
  parser.end(html);
  return page;
}

function candidates(srcset = ''): string[] {
  return srcset
    .split(',')
    .map((candidate) => candidate.trim().split(/\s/)[0] ?? '')
    .filter(Boolean);
}
