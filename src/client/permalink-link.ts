import { linkVersions } from '../permalinks/link-versions.ts';
import { pageParagraphs, textOf } from './permalink-paragraphs.ts';

/**
 * The address of a paragraph as one shares it: with the wording it was made at, so that the page can tell later what has
 * changed, and with what finds the paragraph where no ledger knows its id (`linkVersions`). Where the words and the day
 * go with the link, as in a citation, they tell that, and it is short (`citedLink`).
 *
 * @param directive what marks words of it, as `textDirective` makes it
 */
export function linkTo(paragraph: HTMLElement, directive = ''): string {
  const all = pageParagraphs();
  const version = linkVersions(all.map(textOf))[all.indexOf(paragraph)] ?? '';
  return `${location.origin}${location.pathname}?v=${version}#${paragraph.id}${directive}`;
}

/** The same without what a citation says itself. */
export function citedLink(paragraph: HTMLElement, directive = ''): string {
  return `${location.origin}${location.pathname}#${paragraph.id}${directive}`;
}
