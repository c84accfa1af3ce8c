import type { Page } from '@playwright/test';

/** How long after the fonts something may still arrive that moves the page, in ms. */
const SETTLING = 300;

/** The cumulative layout shift of a page since it began to load (web.dev/cls); 0 where nothing moved. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    (settling) =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        document.fonts.ready.then(() => setTimeout(() => resolve(sum), settling));
      }),
    SETTLING,
  );
}
