import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';
import { parseLedger } from '../../src/permalinks/parse-ledger.ts';
import { vectors } from '../browser/hostile-content.ts';
import { unsafeMarkup } from '../fuzz/unsafe-markup.ts';

test('even of an article that is refused nothing could run', () => {
  for (const vector of vectors) {
    const value = `---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\n${vector}\n\nIt was[^n] late.\n\n[^n]: ${vector}\n`;
    const built = buildArticle(new VFile({ path: 'content/articles/bridge.md', value }), {
      slug: 'bridge',
      url: 'https://site.example/articles/bridge/',
      speakers: [],
      ledger: null,
      notesFile: null,
      today: '2024-05-07',
      keepWordings: false,
    });
    const { sections = [], annotations = [] } = built?.article ?? {};
    const html = [
      ...sections.flatMap(({ paragraphs }) => paragraphs.map((paragraph) => paragraph.html)),
      ...annotations.map(({ body }) => body),
    ];
    expect(html.flatMap(unsafeMarkup), vector).toEqual([]);
  }
});

test('a ledger whose ids are anything but ids is refused', () => {
  for (const vector of vectors) {
    for (const id of [vector, `p-${vector}`]) {
      const entry = { id, words: '', born: '2024-05-07' };
      const value = JSON.stringify({ version: 1, paragraphs: [entry], quotes: [] });
      const file = new VFile({ path: 'content/permalinks/bridge.json', value });
      expect(/^p-[a-z]+$/.test(id) ? null : parseLedger(file), id).toBeNull();
    }
  }
});
