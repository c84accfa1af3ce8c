import { emitKeypressEvents, type Key } from 'node:readline';
import type { Dialogue } from './dialogue.ts';

/** Where the terminal doesn’t tell. */
const USUAL_WIDTH = 80;

/** A dialogue on the terminal: keys act as they are pressed. */
export function terminalDialogue(
  input: NodeJS.ReadStream = process.stdin,
  output: NodeJS.WritableStream & { columns?: number } = process.stdout,
): Dialogue & { close(): void } {
  emitKeypressEvents(input);
  const pressed: Press[] = [];
  let wanted: ((press: Press) => void) | null = null;
  const take = (press: Press) => {
    if (wanted) wanted(press);
    else pressed.push(press);
    wanted = null;
  };
  const next = async () => pressed.shift() ?? new Promise<Press>((resolve) => (wanted = resolve));
  const onKey = (text: string | undefined, { name = '', ctrl = false, meta = false }: Key) => {
    if (ctrl && (name === 'c' || name === 'd')) take(END);
    else if (name === 'return' || name === 'enter') take({ name: 'enter', text: '' });
    // The key “End” ends nothing.
    else
      take({
        name: name === 'end' ? '' : name,
        text: ctrl || meta || !text || /\p{Cc}/u.test(text) ? '' : text,
      });
  };
  const onEnd = () => take(END);
  input.setRawMode?.(true);
  input.on('keypress', onKey).on('end', onEnd);
  input.resume();
  return {
    // The window may be drawn larger meanwhile.
    get width() {
      return output.columns ?? USUAL_WIDTH;
    },
    say: (text) => void output.write(`${text}\n`),
    key: async () => (await next()).name,
    // Typed ahead or slowly, what is typed goes into the line: no key is lost between two ways to read.
    line: async (question) => {
      output.write(question);
      let typed: string[] = [];
      for (;;) {
        const { name, text } = await next();
        if (name === 'end') pressed.unshift(END);
        if (name === 'enter' || name === 'end') {
          output.write('\n');
          return name === 'end' ? '' : typed.join('');
        }
        if (name === 'backspace' && typed.length > 0) {
          typed = typed.slice(0, -1);
          output.write('\b \b');
        }
        typed.push(...text);
        output.write(text);
      }
    },
    close: () => {
      input.setRawMode?.(false);
      input.off('keypress', onKey).off('end', onEnd);
      input.pause();
    },
  };
}

/** A key: its name, and what it writes. */
interface Press {
  name: string;
  text: string;
}

const END: Press = { name: 'end', text: '' };
