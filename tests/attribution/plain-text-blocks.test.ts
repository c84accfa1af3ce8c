import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainTextBlocks } from '../../src/attribution/plain-text-blocks.ts';

const blocks = (text: string) => plainTextBlocks(text).map(({ start, end }) => text.slice(start, end));

test('blank lines part paragraphs, the title line is one too', () => {
  expect(blocks('A bridge\n\nThe city builds.\r\n\r\n  It opens soon.  ')).toEqual([
    'A bridge',
    'The city builds.',
    'It opens soon.',
  ]);
});

test('without blank lines each line is a paragraph', () => {
  expect(blocks('A bridge\nThe city builds.\nIt opens soon.')).toEqual([
    'A bridge',
    'The city builds.',
    'It opens soon.',
  ]);
});

test('lines wrapped to a width are one paragraph', () => {
  const wrapped =
    'The city will build a bridge over the river, the mayor\nsaid on Monday, and everybody who lives on the other\nbank is glad.';
  expect(blocks(`A bridge\n\n${wrapped}\n\nThe end.`)).toEqual(['A bridge', wrapped, 'The end.']);
});

test('blocks lie inside the text, in order, and hold all of its words', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '“', '.') }), (text) => {
      let end = 0;
      for (const block of plainTextBlocks(text)) {
        expect(text.slice(end, block.start).trim()).toBe('');
        expect(block.end).toBeGreaterThan(block.start);
        end = block.end;
      }
      expect(text.slice(end).trim()).toBe('');
    }),
  );
});
