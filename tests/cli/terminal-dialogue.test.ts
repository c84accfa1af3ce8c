import { PassThrough } from 'node:stream';
import { expect, test } from 'vitest';
import { terminalDialogue } from '../../src/cli/terminal-dialogue.ts';

function terminal() {
  const keyboard = new PassThrough();
  const screen = new PassThrough({ encoding: 'utf8' });
  const dialogue = terminalDialogue(keyboard as unknown as NodeJS.ReadStream, screen);
  return { dialogue, type: (text: string) => keyboard.write(text), shown: () => String(screen.read() ?? '') };
}

test('keys act as they are pressed, and a line is what is typed up to Enter', async () => {
  const { dialogue, type, shown } = terminal();
  type('c');
  expect(await dialogue.key()).toBe('c');
  const line = dialogue.line('Who? ');
  type('tobxin');
  type('\u007f\u007f\u007fin ø\r');
  type('n');
  expect(await line).toBe('tobin ø');
  expect(shown()).toBe('Who? tobxin\b \b\b \b\b \bin ø\n');
  expect(await dialogue.key()).toBe('n');
});

test('what is typed before a line is asked for stands in the line, and is no key', async () => {
  const { dialogue, type } = terminal();
  type('cnone\rq');
  expect(await dialogue.key()).toBe('c');
  expect(await dialogue.line('Who? ')).toBe('none');
  expect(await dialogue.key()).toBe('q');
});

test('Ctrl+C stops, in a line, too', async () => {
  const { dialogue, type } = terminal();
  type('ada\u0003');
  expect(await dialogue.line('Who? ')).toBe('');
  expect(await dialogue.key()).toBe('end');
});
