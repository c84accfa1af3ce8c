import { Command, CommanderError } from 'commander';
import { drawControls } from '../message/draw-controls.ts';
import { version } from '../settings/version.ts';

/** Exit codes of every command: fine, problems found, misuse. */
const PROBLEMS = 1;
const MISUSE = 2;

/** Each command's module is loaded only when it is asked for, so that a small command starts at once. */
const commands: Record<string, () => Promise<Command>> = {
  annotate: async () => (await import('./annotate.ts')).annotateCommand,
  build: async () => (await import('./build.ts')).buildCommand,
  check: async () => (await import('./check.ts')).checkCommand,
  dev: async () => (await import('./dev.ts')).devCommand,
  explain: async () => (await import('./explain.ts')).explainCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  import: async () => (await import('./import.ts')).importCommand,
  init: async () => (await import('./init.ts')).initCommand,
  links: async () => (await import('./links.ts')).linksCommand,
  quotes: async () => (await import('./quotes.ts')).quotesCommand,
  review: async () => (await import('./review.ts')).reviewCommand,
  search: async () => (await import('./search.ts')).searchCommand,
  start: async () => (await import('./start.ts')).startCommand,
  test: async () => (await import('./test.ts')).testCommand,
};

/**
 * Runs one command in the folder where the process is.
 *
 * @param args what follows the program's name: the command's, and its own
 * @returns the exit code: 0 fine, 1 problems found, 2 misuse
 */
export async function runProgram(args: readonly string[]): Promise<number> {
  const program = new Command('readout')
    .version(version())
    .description('News articles in Markdown become an annotated, searchable, linkable site.')
    .showHelpAfterError('Try: npm run readout -- --help')
    .configureOutput({ writeErr: (text) => void process.stderr.write(drawControls(text, true)) })
    .exitOverride();
  const named = Object.keys(commands).filter((name) => args.includes(name));
  for (const name of named.length > 0 ? named : Object.keys(commands)) {
    const command = await commands[name]?.();
    if (command === undefined) continue;
    program.addCommand(command);
    shareSettings(command, program);
  }
  try {
    await program.parseAsync(args, { from: 'user' });
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : MISUSE;
    // Only a command that fails has to wait for what explains it.
    const { explainConfig } = await import('./explain-config.ts');
    console.error(drawControls(`readout: ${explainConfig(error)}`, true));
    return PROBLEMS;
  }
}

/** Subcommands of subcommands too must throw instead of ending the process with commander's own exit code. */
function shareSettings(command: Command, program: Command): void {
  command.copyInheritedSettings(program);
  command.showHelpAfterError(`Try: ${helpCall(command, program)}`);
  for (const child of command.commands) shareSettings(child, program);
}

function helpCall(command: Command, program: Command): string {
  const names = [command.name(), '--help'];
  for (let parent = command.parent; parent !== null && parent !== program; parent = parent.parent) {
    names.unshift(parent.name());
  }
  return `npm run ${program.name()} -- ${names.join(' ')}`;
}
