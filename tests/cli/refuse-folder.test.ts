import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { runReadout, temporaryFolder } from './run-readout.ts';

test.for(['check', 'build', 'dev'])(
  '%s says when no site can be built where the paper lies',
  async (command) => {
    const folder = path.join(temporaryFolder(), 'a #1?');
    mkdirSync(path.join(folder, 'content/articles'), { recursive: true });
    writeFileSync(path.join(folder, 'content/articles/bridge.md'), 'x');
    const { code, stderr } = await runReadout(folder, [command]);
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: `readout: The paper lies in ${folder}, a path with “#” and “?” in it, where Astro builds no site; move it to a folder without.\n`,
    });
  },
);
