import { readFileSync } from 'node:fs';
import path from 'node:path';
import { builtPaper, pagesOf } from './paper.ts';
import { expect, test } from './site-test.ts';

const site = builtPaper();

test('every page carries a policy that lets in no script or style but its own, and nothing of other hosts', () => {
  expect(pagesOf(site).length).toBeGreaterThan(0);
  for (const file of pagesOf(site)) {
    const { 'script-src': scripts, 'style-src': styles, ...others } = policyOf(file);
    expect(others, file).toEqual({
      'default-src': "'self'",
      'base-uri': "'none'",
      'object-src': "'none'",
      'form-action': "'self'",
      'font-src': "'self'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'search-worker offline-reading',
    });
    for (const sources of [scripts, styles]) {
      expect(sources, file).toMatch(/^'self'(?: 'sha256-[\w+/]{43}=')*$/);
    }
  }
});

test('a page takes no string for markup or for the address of a program', async ({ page }) => {
  await page.goto('quotes/');
  const refused = await page.evaluate(() =>
    [
      () => (document.body.innerHTML = '<p>Changed</p>'),
      () => document.write('<p>Changed</p>'),
      () => new DOMParser().parseFromString('<p>Changed</p>', 'text/html'),
      () => new Worker('/other.js'),
    ].map((attempt) => {
      try {
        attempt();
        return 'done';
      } catch {
        return 'refused';
      }
    }),
  );
  expect(refused).toEqual(Array(4).fill('refused'));
});

/** The page’s policy: what each directive allows. */
function policyOf(file: string): Record<string, string> {
  const html = readFileSync(path.join(site, file, file.endsWith('.html') ? '' : 'index.html'), 'utf8');
  const policy = /<meta http-equiv="content-security-policy" content="([^"]*)"/.exec(html)?.[1] ?? '';
  const directives = policy.split(';').map((directive) => directive.trim());
  return Object.fromEntries(
    directives
      .filter((directive) => directive !== '')
      .map((directive) => [
        directive.replace(/ .*/, ''),
        directive.replace(/^\S+ ?/, '').replace(/\s+/g, ' '),
      ]),
  );
}
