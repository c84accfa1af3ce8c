import type { Page } from '@playwright/test';

/** Where the first sentence of an article's text begins and ends, in CSS pixels from the top of the window. */
export function firstSentence(page: Page): Promise<{ begins: number; ends: number }> {
  return page
    .locator('[data-paragraph]')
    .first()
    .evaluate((paragraph) => {
      const text = paragraph.textContent ?? '';
      const [sentence] = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text);
      const nodes = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      const range = document.createRange();
      range.setStart(paragraph, 0);
      let left = sentence?.segment.trimEnd().length ?? 0;
      for (let node = nodes.nextNode(); node !== null; node = nodes.nextNode()) {
        const { length } = node.textContent ?? '';
        if (left <= length) {
          range.setEnd(node, left);
          break;
        }
        left -= length;
      }
      const { top, bottom } = range.getBoundingClientRect();
      return { begins: top, ends: bottom };
    });
}

/** The screens on whose first view it has to stand: width and height in CSS pixels. */
export const FIRST_SCREENS = [
  [390, 844],
  [360, 640],
  [1440, 900],
] as const;
