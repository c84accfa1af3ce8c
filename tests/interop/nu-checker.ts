import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const JAR = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));

/** Whether there is Java to run the W3C’s Nu Html Checker. */
export async function hasJava(): Promise<boolean> {
  return (await java(['-version'])).code === 0;
}

/** All that the checker has against a page with this in it, warnings too; empty when there is nothing. */
export async function nuComplaints(body: string): Promise<string> {
  const page = `<!doctype html><html lang="en"><head><title>A page</title></head><body>${body}</body></html>`;
  return (await java(['-jar', JAR, '--Werror', '-'], page)).output.trim();
}

function java(args: readonly string[], input = ''): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = execFile('java', args, (error, stdout, stderr) =>
      resolve({ code: error ? 1 : 0, output: stdout + stderr }),
    );
    // Without Java there is nobody to write to.
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}
