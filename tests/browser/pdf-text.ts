import { inflateSync } from 'node:zlib';

/** What the glyphs of a font stand for, by the hexadecimal codes that a page names them by. */
type Glyphs = ReadonlyMap<string, string>;

/**
 * The words on each page of a PDF as Chromium prints it (ISO 32000-1, 9.10), in the order they are painted in and without
 * spaces, for lines end without one. PDFs of other programs may be laid out in ways that this does not read.
 */
export function pdfText(pdf: Buffer): string[] {
  const objects = readObjects(pdf);
  const fonts = new Map<string, Glyphs>();
  for (const [, name = '', reference = ''] of pdf.toString('latin1').matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const map = /\/ToUnicode (\d+) 0 R/.exec(objects.get(reference)?.dictionary ?? '')?.[1] ?? '';
    fonts.set(name, readGlyphs(objects.get(map)?.content ?? ''));
  }
  const pages = [...objects.values()].filter(({ dictionary }) => /\/Type \/Page\b/.test(dictionary));
  return pages.map(({ dictionary }) => {
    const reference = /\/Contents (\d+) 0 R/.exec(dictionary)?.[1] ?? '';
    return wordsOf(objects.get(reference)?.content ?? '', fonts);
  });
}

function readObjects(pdf: Buffer): Map<string, { dictionary: string; content: string }> {
  const source = pdf.toString('latin1');
  const found = source.matchAll(/(?:^|\n)(\d+) 0 obj\n([\s\S]*?)\nendobj/g);
  return new Map(
    [...found].map(([, number = '', body = '']) => {
      const [dictionary = '', stream] = body.split(/\nstream\n|stream\r?\n/, 2);
      return [number, { dictionary, content: stream === undefined ? '' : inflated(dictionary, stream) }];
    }),
  );
}

function inflated(dictionary: string, stream: string): string {
  if (!dictionary.includes('/FlateDecode')) return stream;
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1');
}

function readGlyphs(map: string): Glyphs {
  const glyphs = new Map<string, string>();
  for (const [, block = ''] of map.matchAll(/beginbfchar\n([\s\S]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)>/g))
      glyphs.set(code, decoded(text));
  }
  for (const [, block = ''] of map.matchAll(/beginbfrange\n([\s\S]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let step = 0; step <= Number.parseInt(last, 16) - Number.parseInt(first, 16); step++) {
        glyphs.set(shifted(first, step), decoded(shifted(text, step)));
      }
    }
  }
  return glyphs;
}

function shifted(code: string, by: number): string {
  return (Number.parseInt(code, 16) + by).toString(16).toUpperCase().padStart(code.length, '0');
}

function decoded(utf16: string): string {
  return Buffer.from(utf16, 'hex').swap16().toString('utf16le');
}

function wordsOf(content: string, fonts: ReadonlyMap<string, Glyphs>): string {
  let glyphs: Glyphs = new Map();
  let text = '';
  for (const [, font, codes = ''] of content.matchAll(/\/(F\d+) [\d.]+ Tf|<([0-9A-F]+)> Tj/g)) {
    if (font) glyphs = fonts.get(font) ?? new Map();
    const width = [...glyphs.keys()][0]?.length ?? 4;
    for (const code of codes.match(new RegExp(`.{${width}}`, 'g')) ?? []) text += glyphs.get(code) ?? '';
  }
  // Ligatures have code points of their own, and an apostrophe may share its glyph with a letter.
  return text.normalize('NFKC').replaceAll('ʼ', '’').replace(/\s/g, '');
}
