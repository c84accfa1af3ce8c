import { expect, test } from 'vitest';
import { readSite } from '../../src/load/read-site.ts';
import { temporaryFolder } from '../cli/run-readout.ts';
import { messagesOf } from '../messages-of.ts';
import { settings } from '../settings.ts';

const ARTICLE = '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\nThe bridge is open.\n';

async function read(files: Record<string, string>) {
  const site = readSite(temporaryFolder(files), settings, { today: '2024-05-07' });
  const messages = site.files.flatMap((file) => messagesOf(file).map((message) => `${file.path}:${message}`));
  return { slugs: site.articles.map(({ article }) => article.slug), messages };
}

test('an article whose notes have lost their words is not published, and the others are', async () => {
  const target = { selector: { type: 'TextQuoteSelector', exact: 'The bridge was shut' } };
  expect(
    await read({
      'content/articles/bridge.md': ARTICLE,
      'content/articles/ferry.md': ARTICLE,
      'content/annotations/bridge.json': JSON.stringify([{ id: 'urn:x:a', bodyValue: 'No.', target }]),
    }),
  ).toEqual({
    slugs: ['ferry'],
    messages: [
      'content/annotations/bridge.json:1:2 Annotation “urn:x:a” speaks of “The bridge was shut”, which do not stand in a paragraph of the article. The nearest are “The bridge is”. Give it words that do, or take it out. (annotation-orphan)',
    ],
  });
});

test('notes on an article that is not there are reported, with the one that was meant', async () => {
  expect(
    await read({ 'content/articles/bridge.md': ARTICLE, 'content/annotations/brigde.json': '[]' }),
  ).toEqual({
    slugs: ['bridge'],
    messages: [
      'content/annotations/brigde.json:1:1 The notes are for the article “brigde”, which is not there. Did you mean “bridge”? Name the file after its article, or move it out of content/annotations. (annotation-article)',
    ],
  });
});
