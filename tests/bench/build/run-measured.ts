import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took: seconds of wall clock, and the most memory it held at once, in MB (null where /proc is missing). */
export interface Measured {
  seconds: number;
  megabytes: number | null;
}

/** How often the memory is read, in ms. The kernel keeps the peak itself; only what comes last could be missed. */
const INTERVAL = 100;

/**
 * Runs a Node program to its end.
 *
 * @throws Error with the program's output when it fails.
 */
export async function runMeasured(folder: string, args: readonly string[]): Promise<Measured> {
  const started = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data));
  child.stderr.on('data', (data: Buffer) => (output += data));
  let megabytes: number | null = null;
  const reading = setInterval(() => {
    megabytes = peakMemory(child.pid) ?? megabytes;
  }, INTERVAL);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(reading);
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, megabytes };
}

function peakMemory(pid: number | undefined): number | null {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) / 1024;
  } catch {
    return null;
  }
}
