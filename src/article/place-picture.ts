import type { Position } from 'unist';
import type { VFile } from 'vfile';
import type { SpeakerSetting } from '../markdown/read-comment.ts';
import { report } from '../message/report.ts';
import { DECORATIVE, type Picture } from '../schema/picture.ts';

/** A file of a picture. */
export interface PictureFile {
  /** See `Picture`. */
  src: string;
  path: string | null;
  width: number | null;
  height: number | null;
}

/** Finds the file of a picture by what an editor has written; a sentence on what is wrong where it can’t be shown. */
export type FindPicture = (src: string) => PictureFile | string;

/** A picture as an editor has written it, and where. */
export interface WrittenPicture {
  src: string;
  alt: string;
  caption: string | null;
  credit: string | null;
  /** Whom an editor has made the speaker of what its caption quotes. */
  speaker?: SpeakerSetting;
  place: Position | undefined;
}

/** The picture as the article has it; null, and a message, where it can’t be shown. */
export function placePicture(
  { src, alt, caption, credit, place }: WrittenPicture,
  find: FindPicture,
  file: VFile,
): Picture | null {
  const found = find(src);
  if (typeof found === 'string') {
    report(file, 'image', found, { place, actual: src });
    return null;
  }
  return { ...found, alt: alt === DECORATIVE ? '' : alt, caption, credit };
}
