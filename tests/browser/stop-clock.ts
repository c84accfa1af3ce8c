import type { Page } from '@playwright/test';

/** Stops the clock of a page that is opened next: what waits there for a time waits until `page.clock.runFor` lets it pass, however slow the machine is. */
export async function stopClock(page: Page): Promise<void> {
  const day = Date.UTC(2026, 4, 4);
  await page.clock.install({ time: day });
  await page.clock.pauseAt(day + 3_600_000);
}
