import { describe, expect, it } from 'vitest';
import { textDirective } from '../../src/search/text-directive.ts';

describe('textDirective', () => {
  const text = 'One, two - three, and “cease-fire” & more words behind.';

  it('names each run of marks with the words around it', () => {
    expect(textDirective(text, [[5, 8]])).toBe(':~:text=One%2C-,two,-%2D%20three%2C%20and');
    expect(textDirective(text, [[23, 33]])).toBe(
      ':~:text=three%2C%20and%20%E2%80%9C-,cease%2Dfire,-%E2%80%9D%20%26%20more',
    );
  });

  it('takes marks side by side for one, and is empty without any', () => {
    expect(
      textDirective('a b c', [
        [0, 1],
        [2, 3],
      ]),
    ).toBe(':~:text=a%20b,-c');
    expect(textDirective('a', [[0, 1]])).toBe(':~:text=a');
    expect(textDirective(text, [])).toBe('');
  });
});
