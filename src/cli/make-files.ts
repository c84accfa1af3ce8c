import path from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { writeFile } from '../load/write-file.ts';
import { contentOf } from './kept-response.ts';
import type { RouteFile } from './route-files.ts';

/** How long other threads, which are given work by this one, may have to wait for it, in ms. */
const PATIENCE = 10;
/** Astro gives these pages other names than their addresses. */
const NAMED_OTHERWISE = /^\/?(?:404|500)\/?$/;

/**
 * Makes files and writes them into the site, but for those that can be had without.
 *
 * @param published the files that are published as they are, from the site's folder: they come before those that are made
 * @param made the files that were made before; those that are made now are added
 * @param reuse puts a file into the site that is finished elsewhere, and tells whether there is one
 * @param take is called with each file that is in the site now
 * @returns those that are left to Astro: what it gives another name, what stands there already, and what is not simply answered, such as redirects
 */
export async function makeFiles(
  files: readonly RouteFile[],
  outDir: string,
  published: ReadonlySet<string>,
  made: Set<string>,
  reuse: (file: RouteFile) => boolean,
  take: (file: RouteFile) => void,
): Promise<RouteFile[]> {
  const folders = new Set<string>();
  const left: RouteFile[] = [];
  let waiting = performance.now();
  for (const each of files) {
    if (made.has(each.file)) {
      console.warn(`Two pages would stand at ${each.pathname}; that of ${each.route.component} is left out.`);
      continue;
    }
    const isOurs = !NAMED_OTHERWISE.test(each.pathname) && !published.has(each.file);
    if (!isOurs || !(reuse(each) || (await make(each)))) {
      left.push(each);
      continue;
    }
    made.add(each.file);
    take(each);
    if (performance.now() - waiting < PATIENCE) continue;
    await setImmediate();
    waiting = performance.now();
  }
  return left;

  async function make({ file, make: answer }: RouteFile): Promise<boolean> {
    const response = await answer();
    if (response.ok) writeFile(path.join(outDir, file), await contentOf(response), folders);
    return response.ok;
  }
}
