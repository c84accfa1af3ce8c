import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** What a command took. Null where there is no /proc to read it from. */
export interface Measured {
  /** By the clock on the wall, which others on the machine slow down. */
  seconds: number;
  /** Of all processors together, in seconds: in user code and in the system, also for programs that it ran and waited for. */
  processor: number | null;
  /** The most memory it held at once itself, in MB. */
  megabytes: number | null;
}

/** How often the process is looked at, in ms. The kernel keeps the peak itself; only what comes last could be missed. */
const INTERVAL = 50;
/** The kernel counts processor time in hundredths of a second. */
const TICKS = 100;

/**
 * Runs a program to its end.
 *
 * @param command the program and its arguments
 * @throws Error with the program's output when it fails.
 */
export async function runMeasured(
  folder: string,
  command: readonly string[],
  env: Record<string, string> = {},
): Promise<Measured> {
  const [program = '', ...args] = command;
  const started = performance.now();
  const child = spawn(program, args, {
    cwd: folder,
    env: { ...process.env, ...env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (data: Buffer) => (output += data));
  child.stderr.on('data', (data: Buffer) => (output += data));
  let megabytes: number | null = null;
  let processor: number | null = null;
  const reading = setInterval(() => {
    megabytes = peakMemory(child.pid) ?? megabytes;
    processor = processorTime(child.pid) ?? processor;
  }, INTERVAL);
  const code = await new Promise((resolve) => child.on('close', resolve));
  clearInterval(reading);
  if (code !== 0) throw new Error(`${command.join(' ')} ended with ${code}:\n${output.slice(-4000)}`);
  return { seconds: (performance.now() - started) / 1000, processor, megabytes };
}

function peakMemory(pid: number | undefined): number | null {
  const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(`/proc/${pid}/status`))?.[1];
  return kilobytes === undefined ? null : Number(kilobytes) / 1024;
}

/** All threads' time, and that of children: the fields 14 to 17 of proc(5), counted behind the name, which may hold spaces. */
function processorTime(pid: number | undefined): number | null {
  const fields = /^\d+ \(.*\) (.*)$/s.exec(read(`/proc/${pid}/stat`))?.[1]?.split(' ');
  return fields === undefined
    ? null
    : fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS;
}

function read(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
