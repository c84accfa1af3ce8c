import type { Dialogue } from '../../src/cli/dialogue.ts';

/** An editor who presses keys, and types a line wherever one is asked for. */
export function editor(keys: string, lines: string[] = []): Dialogue & { said: string[] } {
  const pressed = keys.split(' ');
  const typed = [...lines];
  const said: string[] = [];
  return {
    width: 200,
    said,
    say: (text) => void said.push(text),
    key: async () => pressed.shift() ?? 'end',
    line: async () => typed.shift() ?? '',
  };
}
