import { expect, test } from '@playwright/test';
import { copyProject, startDevelopment } from './project-copy.ts';

test('while an article is written, the search finds its words, and its data are there', async ({ page }) => {
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
    const typeOf = async (file: string) =>
      (await page.request.get(`${address}articles/quay${file}`)).headers()['content-type'];
    expect(await typeOf('.json')).toBe('application/json');
    expect(await typeOf('.md')).toBe('text/markdown; charset=utf-8');
    expect(await typeOf('/citation.bib')).toBe('application/x-bibtex; charset=utf-8');
    const data = await page.request.get(`${address}articles/quay.json`);
    expect(await data.json()).toMatchObject({ headline: 'The quay is closed' });
    const annotations = await page.request.get(`${address}articles/quay/annotations.jsonld`);
    expect(await annotations.json()).toMatchObject({ type: 'AnnotationCollection' });
  } finally {
    stop();
    project.remove();
  }
});
