import { linkVersions } from '../permalinks/link-versions.ts';
import { pageParagraphs, textOf } from './permalink-paragraphs.ts';

/**
 * The address of a paragraph as one shares it, on the site as the world knows it, wherever the page is being read. It carries the
 * wording at which it was made, so that the page can tell later what has changed, and what finds the paragraph where no ledger
 * knows its id (`linkVersions`). Where it names words of the paragraph they tell that, and it is short.
 *
 * @param directive what marks words of it, as `textDirective` makes it
 */
export function linkTo(paragraph: HTMLElement, directive = ''): string {
  const all = pageParagraphs();
  const version = directive === '' ? `?v=${linkVersions(all.map(textOf))[all.indexOf(paragraph)] ?? ''}` : '';
  return `${pageAddress()}${version}#${paragraph.id}${directive}`;
}

/** Where the page stands for everybody: the site’s own address, not that of a preview or a copy. */
export function pageAddress(): string {
  return document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
}
