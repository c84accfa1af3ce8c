import type { Point } from 'unist';
import type { VFile } from 'vfile';
import type { ForeignNote } from './foreign-note.ts';

/** A note of a file, as it is written there and where. */
export interface FiledNote extends ForeignNote {
  /** How messages call it: by its id, or by its number in the file. */
  label: string;
  file: VFile;
  place: Point;
  value: unknown;
}
