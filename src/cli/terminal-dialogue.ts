import { createInterface, emitKeypressEvents, type Key } from 'node:readline';
import type { Dialogue } from './review-session.ts';

/** A dialogue on the terminal: keys act as they are pressed. */
export function terminalDialogue(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WritableStream = process.stdout,
): Dialogue & { close(): void } {
  emitKeypressEvents(input);
  const pressed: string[] = [];
  let wanted: ((name: string) => void) | null = null;
  const take = (name: string) => {
    if (wanted) wanted(name);
    else pressed.push(name);
    wanted = null;
  };
  const onKey = (_: string | undefined, { name = '', ctrl = false }: Key) =>
    take(ctrl && (name === 'c' || name === 'd') ? 'end' : name === 'return' ? 'enter' : name);
  const onEnd = () => take('end');
  const listen = () => {
    input.setRawMode?.(true);
    input.on('keypress', onKey).on('end', onEnd);
    input.resume();
  };
  const ignore = () => {
    input.setRawMode?.(false);
    input.off('keypress', onKey).off('end', onEnd);
  };
  listen();
  return {
    say: (text) => void output.write(`${text}\n`),
    key: async () => pressed.shift() ?? new Promise<string>((resolve) => (wanted = resolve)),
    line: async (question) => {
      ignore();
      const lines = createInterface({ input, output, terminal: false });
      try {
        return await new Promise<string>((resolve) => {
          lines.question(question, resolve);
          lines.once('close', () => resolve(''));
        });
      } finally {
        lines.close();
        listen();
      }
    },
    close: () => {
      ignore();
      input.pause();
    },
  };
}
