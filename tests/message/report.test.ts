import { VFile } from 'vfile';
import { describe, expect, it } from 'vitest';
import { formatMessage } from '../../src/message/format-message.ts';
import { report } from '../../src/message/report.ts';

describe('a message', () => {
  it('stops the build unless it says otherwise', () => {
    const file = new VFile({ path: 'bridge.md', value: 'Text.' });
    report(file, 'raw-html', 'Raw HTML.', { place: { line: 1, column: 2 }, actual: '<b>', expected: ['**'] });
    report(file, 'annotation-kind', 'A kind.', { fatal: false });
    expect(
      file.messages.map(({ fatal, ruleId, actual, expected }) => ({
        fatal,
        ruleId,
        actual,
        expected,
      })),
    ).toEqual([
      {
        fatal: true,
        ruleId: 'raw-html',
        actual: '<b>',
        expected: ['**'],
      },
      {
        fatal: false,
        ruleId: 'annotation-kind',
        actual: undefined,
        expected: undefined,
      },
    ]);
  });

  it('is one line that names file, line and column, message and rule', () => {
    expect(formatMessage('a/b.md', { line: 3, column: 4, reason: 'Wrong.', ruleId: 'raw-html' })).toBe(
      'a/b.md:3:4  Wrong.  raw-html',
    );
    expect(formatMessage('a/b.md', { reason: 'Wrong.' })).toBe('a/b.md:1:1  Wrong.');
  });

  it('stands at the node it is about', () => {
    const file = new VFile({ path: 'bridge.md', value: 'Text.' });
    const position = { start: { line: 2, column: 1 }, end: { line: 2, column: 5 } };
    report(file, 'image', 'A picture.', { place: { type: 'image', position } });
    report(file, 'image', 'A picture.', { place: position });
    expect(file.messages.map(({ line, column }) => `${line}:${column}`)).toEqual(['2:1', '2:1']);
  });
});
