import type { Page } from '@playwright/test';

/** How many pairs of the elements that a selector finds share ground on the page, a pixel at the edges aside. */
export function overlaps(page: Page, selector: string): Promise<number> {
  return page.locator(selector).evaluateAll((elements) => {
    const boxes = elements.map((element) => element.getBoundingClientRect()).filter(({ width }) => width > 0);
    return boxes.reduce(
      (count, a, index) =>
        count +
        boxes
          .slice(index + 1)
          .filter(
            (b) =>
              a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
          ).length,
      0,
    );
  });
}
