import { expect, test } from '@playwright/test';
import { copyProject, startDevelopment } from './project-copy.ts';

test('while an article is written, the search finds its words', async ({ page }) => {
  const project = copyProject();
  project.write(
    'quay',
    '---\nheadline: The quay is closed\npublished: 2025-03-18\n---\n\nThe moratorium began on Tuesday.\n',
  );
  const { address, stop } = await startDevelopment(project.folder);
  try {
    await page.goto(`${address}quotes/?q=moratorium`);
    await expect(
      page.getByRole('main').getByRole('link', { name: 'The quay is closed' }).first(),
    ).toBeVisible();
  } finally {
    stop();
    project.remove();
  }
});
