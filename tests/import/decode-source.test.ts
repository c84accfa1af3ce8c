import { expect, test } from 'vitest';
import { decodeSource } from '../../src/import/decode-source.ts';

const latin = (text: string) => Buffer.from(text, 'latin1');

test.for([
  ['UTF-8 when it says nothing', Buffer.from('café'), 'café', false],
  [
    'the encoding of its <meta>',
    latin('<meta charset="windows-1252">caf\xe9 \x93'),
    '<meta charset="windows-1252">café “',
    false,
  ],
  [
    'the encoding of its XML declaration',
    latin('<?xml version="1.0" encoding="iso-8859-2"?>\xb3'),
    '<?xml version="1.0" encoding="iso-8859-2"?>ł',
    false,
  ],
  [
    'UTF-8 when its <meta> names no encoding',
    Buffer.from('<meta charset=klingon>é'),
    '<meta charset=klingon>é',
    false,
  ],
  ['UTF-8 when its <meta> is wrong', Buffer.from('<meta charset=latin1>é'), '<meta charset=latin1>é', true],
  [
    'windows-1252 when its <meta> says UTF-8',
    latin('<meta charset=utf-8>caf\xe9'),
    '<meta charset=utf-8>café',
    true,
  ],
  [
    'windows-1252 when it says nothing',
    latin('\x93We tried,\x94 said Zo\xeb\x92s m\xb2'),
    '“We tried,” said Zoë’s m²',
    true,
  ],
  ['UTF-16 with its byte order mark', Buffer.from('\uFEFFcafé', 'utf16le'), 'café', false],
  ['UTF-16 the other way round', Buffer.from('\uFEFFcafé', 'utf16le').swap16(), 'café', false],
  ['UTF-16 without a mark', Buffer.from('A café closes.', 'utf16le'), 'A café closes.', true],
  [
    'an encoding that looks like ASCII',
    latin('<meta charset=iso-2022-jp>\x1b$B$"\x1b(B'),
    '<meta charset=iso-2022-jp>あ',
    false,
  ],
] as const)('a page is read in %s', ([, bytes, text, isGuess]) => {
  expect(decodeSource(bytes, true)).toMatchObject({ text, isGuess });
});

test.for([
  ['Cyrillic letters', latin('\xcf\xf0\xe8\xe2\xe5\xf2, \xec\xe8\xf0')],
  ['Polish letters', latin('By\xb3o')],
  ['the apostrophes of an old Mac', latin('It\xd5s over')],
  ['bytes that windows-1252 leaves free', latin('A \x81 B')],
  ['UTF-8 with a byte that is wrong', Buffer.concat([Buffer.from('café '), latin('\xe9t\xe9')])],
  ['UTF-8 that is cut off', Buffer.from('a “').subarray(0, -1)],
] as const)('%s are not taken for windows-1252', ([, bytes]) => {
  expect(decodeSource(bytes, false)).not.toHaveProperty('text');
});
