import { expect, test } from 'vitest';
import { decodeHtml } from '../../src/import/decode-html.ts';

test.for([
  ['UTF-8 when it says nothing', Buffer.from('café'), 'café'],
  [
    'the encoding of its <meta>',
    Buffer.from('<meta charset="windows-1252">caf\xe9 \x93', 'latin1'),
    '<meta charset="windows-1252">café “',
  ],
  [
    'UTF-8 when its <meta> names no encoding',
    Buffer.from('<meta charset=klingon>é'),
    '<meta charset=klingon>é',
  ],
  ['UTF-16 with its byte order mark', Buffer.from('\uFEFFcafé', 'utf16le'), 'café'],
  ['UTF-16 the other way round', Buffer.from('\uFEFFcafé', 'utf16le').swap16(), 'café'],
] as const)('a page is read in %s', ([, bytes, text]) => {
  expect(decodeHtml(bytes)).toBe(text);
});
