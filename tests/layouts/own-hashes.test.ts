import { expect, test } from 'vitest';
import { contentHash } from '../../src/layouts/content-hash.ts';
import { ownHashes } from '../../src/layouts/own-hashes.ts';

const policy = (scripts: string[], styles: string[]) =>
  `<meta http-equiv="content-security-policy" content="default-src 'self'; script-src 'self' https://stats.example${named(scripts)}; style-src 'self'${named(styles)};">`;
const named = (contents: string[]) => contents.map((content) => ` '${contentHash(content)}'`).join('');
const left = (page: string): string => String(ownHashes(Buffer.from(page)));
const page = (meta: string) =>
  `<html><head>${meta}<style>p{margin:0}</style></head><body><svg><style>q{color:red}</style></svg>` +
  '<script>go()</script><script type="module">load()</script><script type="application/ld+json">{"a":1}</script></body></html>';

test('a policy vouches for what stands in the page, and for hosts, and no longer for scripts and styles of others', () => {
  const scripts = ['go()', 'load()'];
  const styles = ['p{margin:0}', 'q{color:red}'];
  expect(left(page(policy([...scripts, 'other()'], [...styles, 'b{}'])))).toBe(page(policy(scripts, styles)));
});

test('data needs nobody to vouch for it, and a page without a policy stays as it is', () => {
  expect(left(page(policy(['{"a":1}'], [])))).toBe(page(policy([], [])));
  expect(left(page(''))).toBe(page(''));
});

test('letters beyond ASCII are vouched for, and stay as they are', () => {
  const whole = (meta: string) => `${meta}<p>“Наш міст, 橋 🌉”</p><script>say('Ґ…')</script>`;
  const own = whole(policy(["say('Ґ…')"], []));
  expect(left(whole(policy(["say('Ґ…')", "say('G…')"], [])))).toBe(own);
});
