import { escapeXml } from './escape-xml.ts';
import type { Entry, Feed } from './feed.ts';

/** When a feed without entries was last changed: never, but Atom wants an instant, and the same one in every build. */
const NEVER = '1970-01-01T00:00:00Z';

/** A feed as Atom (RFC 4287). */
export function atomFeed({ title, description, home, url, language, publisher, entries }: Feed): string {
  const updated = entries.map((entry) => entry.updated).sort(byInstant);
  return `${[
    '<?xml version="1.0" encoding="utf-8"?>',
    `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">`,
    element('id', url),
    element('title', title),
    element('subtitle', description),
    element('updated', updated.at(-1) ?? NEVER),
    person(publisher),
    link('self', 'application/atom+xml', url),
    link('alternate', 'text/html', home),
    ...entries.map(entryElement),
    '</feed>',
  ].join('\n')}\n`;
}

function entryElement(entry: Entry): string {
  return [
    `<entry xml:lang="${escapeXml(entry.language)}">`,
    element('id', entry.id),
    element('title', entry.title),
    element('published', entry.published),
    element('updated', entry.updated),
    ...entry.authors.map(({ name, url }) => person(name, url)),
    link('alternate', 'text/html', entry.url),
    ...entry.tags.map((tag) => `<category term="${escapeXml(tag)}"/>`),
    ...(entry.summary === null ? [] : [element('summary', entry.summary)]),
    ...(entry.rights === null ? [] : [element('rights', entry.rights)]),
    `<content type="html">${escapeXml(entry.html)}</content>`,
    '</entry>',
  ].join('\n');
}

function element(name: string, text: string): string {
  return `<${name}>${escapeXml(text)}</${name}>`;
}

function person(name: string, url: string | null = null): string {
  return `<author>${element('name', name)}${url === null ? '' : element('uri', url)}</author>`;
}

function link(rel: string, type: string, href: string): string {
  return `<link rel="${rel}" type="${type}" href="${escapeXml(href)}"/>`;
}

/** Instants may be written with different offsets. */
function byInstant(a: string, b: string): number {
  return Date.parse(a) - Date.parse(b);
}
