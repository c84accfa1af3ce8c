import { expect, test } from 'vitest';
import { formatMessage } from '../../src/message/format-message.ts';

test('a message on a whole file stands at its beginning', () => {
  expect(
    formatMessage('content/articles/mill.md', { reason: 'The file is empty.', ruleId: 'empty-file' }),
  ).toBe('content/articles/mill.md:1:1  The file is empty.  empty-file');
});

test('what would steer a terminal is drawn instead', () => {
  expect(
    formatMessage('mill.md', { line: 2, column: 3, reason: 'Unknown key “\u001b]0;x\u0007\u009b2J”.' }),
  ).toBe('mill.md:2:3  Unknown key “␛]0;x␇⟨009B⟩2J”.');
});

test('what would turn the order of letters is drawn, too', () => {
  expect(formatMessage('mill.md', { reason: 'Unknown key “a\u202Eb\u2066c”.' })).toBe(
    'mill.md:1:1  Unknown key “a⟨202E⟩b⟨2066⟩c”.',
  );
});

test('a message that keeps nothing from being published says that it is a warning', () => {
  const message = { line: 3, column: 1, reason: 'The article was changed.', ruleId: 'review-outdated' };
  expect(formatMessage('mill.md', { ...message, fatal: false })).toBe(
    'mill.md:3:1  warning: The article was changed.  review-outdated',
  );
  expect(formatMessage('mill.md', { ...message, fatal: true })).toBe(
    'mill.md:3:1  The article was changed.  review-outdated',
  );
});
