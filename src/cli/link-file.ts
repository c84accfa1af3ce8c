import { copyFileSync, linkSync } from 'node:fs';

/** Puts a file into another folder, without taking room for it where the disk allows. */
export function linkFile(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}
