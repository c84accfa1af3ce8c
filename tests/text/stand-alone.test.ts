import { expect, test } from 'vitest';
import { standAlone } from '../../src/text/stand-alone.ts';

test.each([
  ['“We begin on Monday,”', '“We begin on Monday”'],
  ['"We begin on Monday,"', '"We begin on Monday"'],
  ['“He said: ‘On Monday,’”', '“He said: ‘On Monday’”'],
  ['« Nous commençons lundi, »', '« Nous commençons lundi »'],
  ['„Am Montag,“', '„Am Montag“'],
  ['”نبدأ يوم الاثنين،“', '”نبدأ يوم الاثنين“'],
])('%s ends without the comma of its sentence', (words, alone) => {
  expect(standAlone(words)).toBe(alone);
});

test.each(['“We begin, on Monday.”', '“1,000”', '“Monday?”', 'Monday', '“And then –”'])(
  '%s stays as it is',
  (words) => {
    expect(standAlone(words)).toBe(words);
  },
);
