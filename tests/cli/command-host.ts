// Runs one command of the program after another, each in the folder that its parent names: see `command-process`.

import { runProgram } from '../../src/cli/run-program.ts';

/** What the parent asks for. */
export interface Order {
  folder: string;
  args: readonly string[];
  /** What to write on both streams when the command has ended. */
  end: string;
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ folder, args, end }: Order) => {
  process.chdir(folder);
  process.exitCode = undefined;
  const code = await runProgram(args);
  process.stdout.write(end);
  process.stderr.write(end);
  process.send?.(code);
});
