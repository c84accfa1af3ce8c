import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import { expect, test } from 'vitest';
import { findPictures } from '../../src/load/find-picture.ts';
import { temporaryFolder } from '../cli/run-readout.ts';

const drawn = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#3b7ea1' } });

/** Finds pictures of an article in a folder that has some. */
async function finder(hosts: string[] = []) {
  const root = temporaryFolder({ 'secret.png': 'x', 'content/articles/2025/notes.jpg': 'no picture' });
  const folder = path.join(root, 'content/articles/2025');
  const put = async (name: string, image: Sharp) =>
    writeFileSync(path.join(folder, name), await image.toBuffer());
  await put('pier.jpg', drawn(900, 600).jpeg());
  await put('upright.jpg', drawn(900, 600).jpeg().withMetadata({ orientation: 6 }));
  await put('small.png', drawn(150, 150).png());
  await put('moving.gif', drawn(300, 300).gif());
  mkdirSync(path.join(root, 'content/pictures'));
  writeFileSync(path.join(root, 'content/pictures/pier.jpg'), await drawn(400, 300).jpeg().toBuffer());
  symlinkSync(path.join(root, 'secret.png'), path.join(folder, 'linked.png'));
  return findPictures(root, 'content/articles/2025/bridge.md', 'bridge', {
    url: 'https://paper.example/news/',
    base: '/news/',
    csp: { 'img-src': hosts } as unknown as Parameters<typeof findPictures>[3]['csp'],
  });
}

test('a picture beside the article is found, with its size and an address that stays', async () => {
  const find = await finder();
  const pier = {
    src: 'https://paper.example/news/articles/bridge/pictures/pier.jpg',
    path: 'content/articles/2025/pier.jpg',
    width: 900,
    height: 600,
  };
  expect(find('./pier.jpg')).toEqual(pier);
  expect(find('pier.jpg')).toEqual(pier);
});

test('a picture that a camera held upright is as high as it is shown', async () => {
  expect((await finder())('upright.jpg')).toMatchObject({ width: 600, height: 900 });
});

test('two files of one name have two addresses', async () => {
  const find = await finder();
  const addresses = ['pier.jpg', '../../pictures/pier.jpg', 'pier.jpg'].map((src) => {
    const found = find(src);
    return typeof found === 'string' ? found : found.src;
  });
  expect(addresses[1]).toMatch(/\/pictures\/[0-9a-f]{8}-pier\.jpg$/);
  expect(addresses[2]).toBe(addresses[0]);
});

test('a picture of a site that pages may ask is shown from there', async () => {
  const find = await finder(['https://pictures.example']);
  const src = 'https://pictures.example/a.jpg';
  expect(find(src)).toEqual({ src, path: null, width: null, height: null });
});

test.for([
  [
    './peir.jpg',
    'There is no picture “./peir.jpg”; put the file there, or mend its name. Did you mean “pier.jpg”?',
  ],
  [
    'small.png',
    'The picture “small.png” is 150 pixels wide; expected at least 200: take a larger copy of it.',
  ],
  [
    'moving.gif',
    'The picture “moving.gif” is of the format gif; expected JPEG, PNG, WebP or AVIF: save it as one of these.',
  ],
  [
    'notes.jpg',
    'The picture “notes.jpg” is no picture that can be read; expected JPEG, PNG, WebP or AVIF: save it as one of these.',
  ],
  [
    '../../../secret.png',
    'The picture “../../../secret.png” lies outside of content/; put it beside the text, and write its place from there.',
  ],
  [
    '/pier.jpg',
    'The picture “/pier.jpg” lies outside of content/; put it beside the text, and write its place from there.',
  ],
  [
    'linked.png',
    'The picture “linked.png” leads out of content/ by a link; put the file itself beside the text.',
  ],
  [
    'https://far.example/a.jpg',
    "The picture lies on another site, https://far.example, which pages do not ask; save it beside the text, or let pages ask that site, in astro.config.ts: csp: { 'img-src': ['https://far.example'] }.",
  ],
  [
    'http://far.example/a.jpg',
    'The picture’s address “http://far.example/a.jpg” does not begin with https://; expected that, or a file beside the text.',
  ],
  [
    'data:image/png;base64,AA',
    'The picture’s address “data:image/png;base64,AA” does not begin with https://; expected that, or a file beside the text.',
  ],
] as const)('of %s it is told what is wrong', async ([src, reason]) => {
  expect((await finder())(src)).toBe(reason);
});
