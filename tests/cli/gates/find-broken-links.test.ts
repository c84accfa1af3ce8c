import { describe, expect, test } from 'vitest';
import { findBrokenLinks } from '../../../src/cli/gates/find-broken-links.ts';

const HOME = 'https://name.example/paper/';

/** The faults of a page at `a/` beside a page at `b/` with the fragment `p-1`. */
function faultsOf(html: string, more: Record<string, string> = {}): string[] {
  const files = { 'a/index.html': html, 'b/index.html': '<p id="p-1">', 'feed.xml': '', ...more };
  return findBrokenLinks(new Map(Object.entries(files)), HOME);
}

describe('the link check', () => {
  test('takes relative and whole addresses, fragments, text fragments and files that are there', () => {
    const links = [
      '../b/',
      '/paper/b/',
      `${HOME}b/#p-1`,
      '../b/?q=x#p-1:~:text=word',
      '../feed.xml',
      '#',
      '',
    ];
    expect(faultsOf(links.map((link) => `<a href="${link}">`).join(''))).toEqual([]);
  });

  test('follows a page that leads on, with the fragment', () => {
    const moved = '<meta http-equiv="refresh" content="0; url=/paper/b/">';
    const old = { 'old/index.html': moved };
    expect(faultsOf('<a href="/paper/old/#p-1">', old)).toEqual([]);
    expect(faultsOf('<a href="/paper/old/#p-2">', old)).toEqual([
      'a/index.html: /paper/old/#p-2 leads to a fragment that isn’t there',
    ]);
  });

  test('leaves other sites alone', () => {
    expect(faultsOf('<a href="https://other.example/x"><a href="mailto:name@other.example">')).toEqual([]);
  });

  test.each([
    ['../c/', 'leads nowhere'],
    ['../b/#p-2', 'leads to a fragment that isn’t there'],
    ['#p-3', 'leads to a fragment that isn’t there'],
    ['../b', 'lacks the slash at the end'],
    ['/b/', 'leads out of the site’s base path'],
    ['https://[', 'is no address'],
  ])('finds that %s %s', (link, fault) => {
    expect(faultsOf(`<a href="${link}">`)).toEqual([`a/index.html: ${link} ${fault}`]);
  });

  test('follows pictures, scripts and every candidate of a source set', () => {
    const html = '<img src="x.png" srcset="y.png 1x, z.png 2x"><script src="/paper/w.js"></script>';
    const missing = faultsOf(html).map((fault) => fault.split(' ')[1]);
    expect(missing).toEqual(['x.png', 'y.png', 'z.png', '/paper/w.js']);
  });

  test('follows whole addresses in feeds and in structured data', () => {
    const feed = `<link>${HOME}b/#p-9</link>&lt;a href=&quot;${HOME}b/#p-1&quot;&gt;`;
    const data = `<script type="application/ld+json">{"url":"${HOME}c/"}</script>`;
    expect(faultsOf(data, { 'feed.xml': feed })).toEqual([
      `a/index.html: ${HOME}c/ leads nowhere`,
      `feed.xml: ${HOME}b/#p-9 leads to a fragment that isn’t there`,
    ]);
  });

  test('looks into no comment', () => {
    expect(faultsOf('<!-- <a href="../c/"> -->')).toEqual([]);
  });
});
