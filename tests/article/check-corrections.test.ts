import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { checkCorrections } from '../../src/article/check-corrections.ts';
import { messagesOf } from '../messages-of.ts';

const PARAGRAPHS = [{ id: 'p-0000000001', aliases: ['p-0000000002'], earlier: [] }];

function check(paragraph: string | undefined): string[] {
  const value = `---\ncorrections:\n  - { date: 2024-05-08, text: Wrong, paragraph: ${paragraph} }\n---\n`;
  const file = new VFile({ path: 'bridge.md', value });
  checkCorrections([{ date: '2024-05-08', text: 'Wrong', paragraph }], PARAGRAPHS, file);
  return messagesOf(file);
}

describe('a correction', () => {
  it('may name a paragraph by any id that leads to it, or none', () => {
    expect([check('p-0000000001'), check('p-0000000002'), check(undefined)]).toEqual([[], [], []]);
  });

  it('of a paragraph that is not there is reported where it is named', () => {
    expect(check('p-9999999999')).toEqual([
      '3:49 The correction names “p-9999999999”, which is no paragraph of this article; copy the id from the paragraph’s permalink, or leave it out. (correction-paragraph)',
    ]);
  });
});
