import { pageAddress } from './permalink-link.ts';

/** What stands between paragraphs and is no part of their text; the style sheets let nobody select it. */
const BESIDE =
  '.annotation, .tombstone, .voices, .card, .permalink, .share-box, .note-room, [role="doc-noteref"], script';

/**
 * Puts a selection over several paragraphs on the clipboard with the line breaks that one sees: browsers add one for each note
 * between them, though none is selected.
 */
export function tidyCopy(event: ClipboardEvent): void {
  const selection = getSelection();
  if (!selection || selection.rangeCount === 0 || !event.clipboardData) return;
  const content = selection.getRangeAt(0).cloneContents();
  if (content.querySelectorAll('[data-paragraph]').length < 2) return;
  for (const each of content.querySelectorAll(BESIDE)) each.remove();
  for (const link of content.querySelectorAll('a'))
    link.href = new URL(link.getAttribute('href') ?? '', pageAddress()).href;
  const html = document.createElement('div');
  html.append(content);
  event.clipboardData.setData('text/plain', selection.toString().replace(/\n{3,}/g, '\n\n'));
  event.clipboardData.setData('text/html', html.innerHTML);
  event.preventDefault();
}
