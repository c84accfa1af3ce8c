import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';
import { runReadout, temporaryFolder } from './run-readout.ts';

const commands = [
  'annotate',
  'build',
  'check',
  'dev',
  'explain',
  'export',
  'import',
  'init',
  'links',
  'quotes',
  'review',
  'search',
  'start',
  'test',
];

test.for(commands)('%s --help shows an example and ends with 0', async (command) => {
  const { code, stdout, stderr } = await runCommand(temporaryFolder(), [command, '--help']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toMatch(new RegExp(`^Usage: readout ${command} `));
  expect(stdout).toMatch(
    new RegExp(`\nExamples?:\n(?: {2}npm run readout -- .*\n)* {2}npm run readout -- ${command}.*\n$`),
  );
});

test('misuse ends with 2 and says what to try', async () => {
  const folder = temporaryFolder();
  expect(await runCommand(folder, ['quote'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "error: unknown command 'quote'\n(Did you mean quotes?)\nTry: npm run readout -- --help\n",
  });
  expect(await runCommand(folder, ['quotes'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "error: missing required argument 'file'\nTry: npm run readout -- quotes --help\n",
  });
  expect(await runCommand(folder, ['quotes', 'a.txt', '--jsno'])).toEqual({
    code: 2,
    stdout: '',
    stderr: "error: unknown option '--jsno'\n(Did you mean --json?)\nTry: npm run readout -- quotes --help\n",
  });
  expect(await runCommand(folder, ['start', '--port', '70000'])).toEqual({
    code: 2,
    stdout: '',
    stderr:
      "error: option '--port <number>' argument '70000' is invalid. A port is a whole number from 0 to 65535.\nTry: npm run readout -- start --help\n",
  });
});

test('what steers a terminal is drawn in what is said of misuse and of folders', async () => {
  const folder = temporaryFolder();
  const red = '\u001b[31m';
  const said = await Promise.all([
    runCommand(folder, [`quote${red}`]),
    runCommand(folder, ['quotes', 'a.txt', `--${red}`]),
    runCommand(folder, ['explain', red]),
  ]);
  for (const { stdout, stderr } of said) {
    expect(stdout + stderr).toContain('␛[31m');
    expect(stdout + stderr).not.toContain('\u001b');
  }
});

test('without a command the help is misuse', async () => {
  const { code, stdout, stderr } = await runReadout(temporaryFolder(), []);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  for (const command of commands) expect(stderr).toContain(`\n  ${command} `);
});
