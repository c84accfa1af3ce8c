import { once } from 'node:events';
import { readdirSync, renameSync } from 'node:fs';
import { connect } from 'node:net';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { serveSite } from '../../src/cli/serve-site.ts';
import { temporaryFolder } from './run-readout.ts';

const TEN = '0123456789';

async function served(files: Record<string, string> = {}) {
  const folder = temporaryFolder({
    'dist/ten.txt': TEN,
    'dist/index.html': 'Home',
    'dist/404.html': 'None',
    ...files,
  });
  const address = await serveSite(
    { folder: path.join(folder, 'dist'), base: '/' },
    { host: 'localhost', port: 0 },
  );
  return { folder, address };
}

describe('a part of a file', () => {
  test.for([
    ['bytes=2-5', 206, '2345', 'bytes 2-5/10'],
    ['bytes=7-', 206, '789', 'bytes 7-9/10'],
    ['bytes=-3', 206, '789', 'bytes 7-9/10'],
    ['bytes=-30', 200, TEN, null],
    ['bytes= -30', 200, TEN, null],
    ['bytes=-30,-3', 200, TEN, null],
    ['bytes=5-2', 416, 'There is no such range\n', 'bytes */10'],
    ['bytes=20-30', 416, 'There is no such range\n', 'bytes */10'],
    ['bytes=x', 200, TEN, null],
    ['lines=1-2', 200, TEN, null],
  ] as const)('%s is answered with %i', async ([range, status, text, contentRange]) => {
    const { address } = await served();
    const response = await fetch(`${address}ten.txt`, { headers: { Range: range } });
    expect([response.status, await response.text(), response.headers.get('content-range')]).toEqual([
      status,
      text,
      contentRange,
    ]);
    expect((await fetch(address)).status).toBe(200);
  });
});

test('nobody who asks for anything stops the server', async () => {
  const { address } = await served({ 'dist/.env': 'secret', 'secret.txt': 'secret' });
  const { port } = new URL(address);
  for (const target of [
    '/%ff',
    '/..%2fsecret.txt',
    '/../secret.txt',
    '/.env',
    '//',
    '/%00',
    `/${'a'.repeat(5000)}`,
    '*',
    '/ten.txt/',
  ]) {
    expect(
      await raw(
        Number(port),
        `GET ${target} HTTP/1.1\r\nHost: a\r\nRange: bytes=-3\r\nConnection: close\r\n\r\n`,
      ),
    ).not.toContain('secret');
  }
  expect((await fetch(address, { method: 'POST', body: 'x' })).status).toBe(405);
  expect(await (await fetch(address)).text()).toBe('Home');
});

test('nobody learns what lies beside the site', async () => {
  const { address } = await served({ 'beside/index.html': 'Not for you' });
  const { port } = new URL(address);
  const ask = (target: string) =>
    raw(Number(port), `GET ${target} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n`);
  for (const target of ['/../beside', '/%2e%2e/beside', '/x/../../beside', '/..\\beside']) {
    expect(await ask(target)).toMatch(/^HTTP\/1.1 404 /);
  }
});

test('a file that is asked for as it no longer is, is told to be another', async () => {
  const { address } = await served();
  expect((await fetch(`${address}ten.txt`, { headers: { 'If-Match': '"old"' } })).status).toBe(412);
});

test('downloads that were asked for at once and are broken off leave no file open', async () => {
  const { address } = await served({ 'dist/long.txt': 'x'.repeat(5_000_000) });
  const { port } = new URL(address);
  const before = openFiles();
  for (let i = 0; i < 40; i++) {
    const socket = connect(Number(port), 'localhost');
    socket.write('GET /long.txt HTTP/1.1\r\nHost: a\r\n\r\n'.repeat(4));
    await once(socket, 'data');
    socket.destroy();
  }
  await expect.poll(openFiles).toBeLessThan(before + 10);
});

test('downloads that are broken off leave no file open', async () => {
  const { address } = await served({ 'dist/long.txt': 'x'.repeat(20_000_000) });
  const before = openFiles();
  for (let i = 0; i < 20; i++) {
    const stop = new AbortController();
    const response = await fetch(`${address}long.txt`, { signal: stop.signal });
    await response.body?.getReader().read();
    stop.abort();
  }
  await expect.poll(openFiles).toBeLessThan(before + 10);
});

test('a site that is replaced while it is read is served on', async () => {
  const { folder, address } = await served({ 'next/index.html': 'New', 'next/404.html': 'None' });
  const asked = Array.from({ length: 40 }, () => fetch(address));
  renameSync(path.join(folder, 'dist'), path.join(folder, 'old'));
  asked.push(...Array.from({ length: 40 }, () => fetch(`${address}ten.txt`)));
  renameSync(path.join(folder, 'next'), path.join(folder, 'dist'));
  await Promise.all(asked.map(async (each) => (await each).text()));
  expect(await (await fetch(address)).text()).toBe('New');
  expect(await (await fetch(`${address}ten.txt`)).text()).toBe('None');
});

/** Descriptors of this process. */
function openFiles(): number {
  return process.platform === 'linux' ? readdirSync('/proc/self/fd').length : 0;
}

async function raw(port: number, request: string): Promise<string> {
  const socket = connect(port, 'localhost');
  // Not ended: to a client that has hung up nothing is answered that takes a moment.
  socket.write(request);
  let answer = '';
  for await (const data of socket) answer += data;
  return answer;
}
