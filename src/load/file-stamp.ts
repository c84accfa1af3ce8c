import { statSync } from 'node:fs';

/** Names a file as it is, without reading it: when and how large it was. */
export function stampOf(root: string, path: string): string {
  const { size = 0, mtimeMs = 0 } = statSync(`${root}/${path}`, { throwIfNoEntry: false }) ?? {};
  return `${path} ${size} ${mtimeMs}`;
}
