import { expect, test } from 'vitest';
import { namedMarks } from '../../src/components/named-marks.ts';
import { wordingOf } from '../../src/components/wording-of.ts';

test('the mark of a note is named in the page’s words, and nothing else is', () => {
  const mark =
    '<p>Note 2 <a href="#note-a" role="doc-noteref" data-n="1" aria-label="Note 1: Kontext"></a></p>';
  expect(namedMarks(mark, wordingOf('de'))).toBe(mark.replace('Note 1', 'Anmerkung 1'));
});
