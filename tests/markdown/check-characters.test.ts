import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { checkCharacters } from '../../src/markdown/check-characters.ts';
import { messagesOf } from '../messages-of.ts';

function check(value: string): string[] {
  const file = new VFile({ path: 'bridge.md', value });
  checkCharacters(file);
  return messagesOf(file);
}

describe('what must not get out', () => {
  test('is told of a conflict at the first of its marks', () => {
    expect(check('One.\n\n<<<<<<< HEAD\nTwo.\n=======\nThree.\n>>>>>>> branch\n')).toEqual([
      '3:1 Git has left a conflict here; keep what is right of the two versions, and take the lines of marks out. (conflict-marker)',
    ]);
  });

  test('is told of controls and lost characters', () => {
    expect(check('A\u0007 bell, and a lost \uFFFD.')).toEqual([
      '1:2 A character stands here that can’t be seen (U+0007), and that no reader’s program expects; take it out. (control-character)',
      '1:21 A character was lost here: the file was read in a wrong encoding and saved again (U+FFFD). Write the character that belongs here. (control-character)',
    ]);
  });

  test.each(['Ada Fi\u00ADnch', 'Ада Фи\u200Bнч', 'Ada Fi\u2060nch'])(
    'is told of a name with something invisible in it',
    (name) => {
      expect(check(name)).toEqual([
        expect.stringMatching(/^1:7 Something that can’t be seen \(U\+\w{4}\) stands within a word/),
      ]);
    },
  );

  test('is told of a mark that turns letters round', () => {
    expect(check('Paid to \u202Ezednez\u202C.')).toEqual([
      '1:9 A mark stands here that turns letters round (U+202E), so that readers see other words than the file has; take it out. (control-character)',
    ]);
  });

  test('is not what scripts and emoji need, nor a heading underlined, nor a quotation in quotations', () => {
    expect(
      check(
        'می\u200Cخواهم 👩\u200D👩\u200D👧 ไทย\u200Bไทย\r\n\tHead\n=======\n> > > > > > > deep \u2067אדה\u2069\u200F',
      ),
    ).toEqual([]);
  });
});
