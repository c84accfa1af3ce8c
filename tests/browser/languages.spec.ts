import { rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { serveSite } from '../../src/cli/serve-site.ts';
import { copyProject, type ProjectCopy, runProgram } from './project-copy.ts';

const ARABIC = `---
headline: العبّارة تعود يوم الاثنين
dek: بعد ثلاثة أسابيع من الإصلاح.
published: 2026-05-04
updated: 2026-05-06
byline: [هدى السمّان, طارق البرّي]
language: ar
topics: [الميناء]
source: {title: بيان الميناء}
corrections: [{date: 2026-05-06, text: كان عدد الدعائم خطأ.}]
---
تعود العبّارة إلى العمل يوم الاثنين بعد إغلاق دام ثلاثة أسابيع.[^a]

«فحصنا كل دعامة في الرصيف»، قالت سلمى الدرويني.

## ما التكلفة

تبقى الرحلة بثلاثة دراهم. «هذا لن يتغير»، قالت.

[^a]: **سياق.** الجدول معلّق على الرصيف. — *هدى السمّان, 2026-05-05*
`;

const DUTCH = `---
headline: De veerboot vaart weer
published: 2026-05-03
byline: [Mira Holt]
language: nl
---
De veerboot tussen Wieksand en Lünholm vaart maandag weer.
`;

// The site is built once, by the one worker that runs all of these.
test.describe.configure({ mode: 'default' });

let project: ProjectCopy;
let home = '';

test.beforeAll(async () => {
  project = copyProject();
  project.write('mina', ARABIC);
  project.write('veer', DUTCH);
  await runProgram(project.folder, ['src/readout.js', 'build']);
  home = await serveSite(
    { folder: path.join(project.folder, 'dist'), base: '/' },
    { host: '127.0.0.1', port: 0 },
  );
});
test.afterAll(() => rmSync(project.folder, { recursive: true, force: true }));

test('an Arabic article in an English paper holds no English word, but for names of formats', async ({
  page,
}) => {
  await page.goto(`${home}articles/mina/`);
  const article = page.locator('article');
  const shown = await article.evaluate((node) => {
    const copy = node.cloneNode(true) as HTMLElement;
    // Another article's headline is in that one's language.
    for (const other of copy.querySelectorAll('script, style, address, .address, [lang]')) other.remove();
    const names = [...copy.querySelectorAll('[aria-label]:not([role="doc-noteref"])')];
    return [copy.textContent, ...names.map((named) => named.getAttribute('aria-label'))].join(' ');
  });
  expect(new Set(shown.match(/[A-Za-z]+/g))).toEqual(new Set(['Markdown', 'JSON', 'BibTeX', 'CSL']));
  await expect(article.locator('.byline')).toHaveText('بقلم هدى السمّان وطارق البرّي');
  await expect(article.locator('header time').first()).toHaveText('4 مايو 2026');
});

test('where there are no words in an article’s language, the paper’s are told to be what they are', async ({
  page,
}) => {
  await page.goto(`${home}articles/veer/`);
  const article = page.locator('article');
  await expect(article).toHaveAttribute('lang', 'nl');
  await expect(article.locator('.byline')).toHaveText('By Mira Holt');
  await expect(article.locator('.byline')).toHaveAttribute('lang', 'en');
  await expect(article.locator('footer.closing')).toHaveAttribute('lang', 'en');
});
