import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { buildArticle } from '../../src/article/build-article.ts';

const MARKDOWN =
  '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\n\nThe bridge cost nine million[^cost] in the end.\n\nIt is *open* to all[^all].\n\n[^cost]: **Context.** Not less.\n\n[^all]: Not to lorries.\n';
const URL = 'https://ferry.example/articles/bridge/';

function build(notes: object[]) {
  const notesFile = new VFile({ path: 'content/annotations/bridge.json', value: JSON.stringify(notes) });
  const built = buildArticle(new VFile({ path: 'content/articles/bridge.md', value: MARKDOWN }), {
    slug: 'bridge',
    url: URL,
    speakers: [],
    ledger: null,
    notesFile,
    today: '2024-05-07',
    keepWordings: false,
  });
  if (!built) throw new Error('not built');
  return built.article;
}

function note(id: string, exact: string) {
  const selector = { type: 'TextQuoteSelector', exact };
  return { id: `urn:x:${id}`, bodyValue: 'So.', target: { source: URL, selector } };
}

test('notes kept apart stand among those of the Markdown, in the order in which their words end', () => {
  const { annotations, sections } = build([note('late', 'open to'), note('early', 'The bridge cost')]);
  expect(annotations.map(({ id, target }) => [id, target.exact])).toEqual([
    ['note-early', 'The bridge cost'],
    ['note-cost', 'million'],
    ['note-late', 'open to'],
    ['note-all', 'all'],
  ]);
  const paragraphs = sections.flatMap((section) => section.paragraphs);
  expect(paragraphs.map((paragraph) => paragraph.annotations)).toEqual([
    ['note-early', 'note-cost'],
    ['note-late', 'note-all'],
  ]);
  expect(paragraphs[1]?.marked).toContain(
    'It is <mark aria-details="note-late"><em>open</em> to</mark><a role="doc-noteref" id="ref-late" href="#note-late" data-n="3"',
  );
  expect(annotations[2]?.target.paragraph).toBe(paragraphs[1]?.id);
});

test('what is in the Markdown already is not there twice', () => {
  const { annotations } = build([{ ...note('x', 'million'), id: `${URL}annotations.jsonld#note-cost` }]);
  expect(annotations.map(({ id }) => id)).toEqual(['note-cost', 'note-all']);
});
