import { enableCompileCache } from 'node:module';
import path from 'node:path';
import { runProgram } from './run-program.ts';

// What Node has compiled once it need not compile for each command again: these start a sixth sooner.
enableCompileCache(path.resolve(import.meta.dirname, '../../node_modules/.cache/compiled'));

// Whoever reads the output may have seen enough, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await runProgram(process.argv.slice(2));
// A build that breaks off leaves Vite’s helpers running, which would keep this process waiting for ever.
if (process.exitCode !== 0) process.exit();
