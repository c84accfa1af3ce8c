import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, onTestFinished, test } from 'vitest';
import { astroProject, page } from './astro-project.ts';
import { startReadout } from './run-readout.ts';

const site = {
  'astro.config.mjs': "export default { base: '/news' };",
  'src/pages/about.astro': page('About'),
  'src/pages/404.astro': page('Nothing here'),
  'public/notes/a b.md': '“Notes”',
};

test('the site is built and served under its base path, as a static host would', async () => {
  const address = await start(astroProject(site));
  expect(address).toMatch(/^http:\/\/localhost:\d+\/news\/$/);
  expect(await get(address)).toMatchObject({ status: 200, type: 'text/html; charset=utf-8' });
  expect((await get(address)).text).toContain('<body>Home</body>');
  expect(await get(`${address}notes/a%20b.md`)).toMatchObject({
    status: 200,
    type: 'text/markdown; charset=utf-8',
    text: '“Notes”',
  });
  expect(await get(`${address}about?q=1`)).toMatchObject({ status: 301, location: '/news/about/?q=1' });
  expect(await get(new URL('/', address).href)).toMatchObject({ status: 301, location: '/news/' });
  for (const missing of [`${address}nowhere/`, new URL('/about/', address).href, `${address}%ff`]) {
    const answer = await get(missing);
    expect(answer).toMatchObject({ status: 404, type: 'text/html; charset=utf-8' });
    expect(answer.text).toContain('Nothing here');
  }
});

test('files are sent compressed where the build has made that form, and kept for ever where their names say what they hold', async () => {
  const folder = astroProject({
    'public/long.txt': 'A long text. '.repeat(200),
    'public/_astro/style.1a2b.css': 'p { color: black }',
    'public/search/3c4d/index.json': '{}',
  });
  const site = await start(folder, { PORT: '0' }, ['--compress']);
  const headers = async (path: string) => {
    const response = await fetch(`${site}${path}`, { headers: { 'Accept-Encoding': 'br' } });
    expect((await response.text()).length).toBeGreaterThan(0);
    return Object.fromEntries(response.headers);
  };
  expect(await headers('long.txt')).toMatchObject({
    'content-encoding': 'br',
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
    vary: 'Accept-Encoding',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    'content-security-policy': "frame-ancestors 'self'",
  });
  expect(await headers('')).not.toHaveProperty('content-encoding');
  const forEver = { 'cache-control': 'public,max-age=31536000,immutable' };
  expect(await headers('_astro/style.1a2b.css')).toMatchObject(forEver);
  expect(await headers('search/3c4d/index.json')).toMatchObject(forEver);
});

test('a port that is taken gives way to the next free one', async () => {
  const taken = createServer().listen(0, 'localhost');
  onTestFinished(() => {
    taken.close();
  });
  await new Promise((resolve) => taken.once('listening', resolve));
  const { port } = taken.address() as AddressInfo;
  const address = await start(astroProject(), { PORT: String(port) });
  expect(Number(new URL(address).port)).toBeGreaterThan(port);
  expect((await get(address)).status).toBe(200);
});

/** Starts the server and waits for the address that it prints. */
async function start(
  folder: string,
  env: NodeJS.ProcessEnv = { PORT: '0' },
  options: readonly string[] = [],
): Promise<string> {
  const child = startReadout(folder, ['start', ...options], env);
  let printed = '';
  for await (const data of child.stdout) {
    printed += data;
    const address = /Readout is at (\S+)\n/.exec(printed)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error(`The server ended and printed only: ${printed}`);
}

async function get(url: string) {
  const response = await fetch(url, { redirect: 'manual' });
  const { status, headers } = response;
  const [type, location] = [headers.get('content-type'), headers.get('location')];
  return { status, type, location, text: await response.text() };
}
