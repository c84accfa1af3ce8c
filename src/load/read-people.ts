import type { VFile } from 'vfile';
import type { KnownAuthor } from '../schema/author.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { readAuthors } from './read-authors.ts';
import { readSpeakers } from './read-speakers.ts';

/** Everybody who has a file: who may be quoted, and who writes. */
export interface People {
  speakers: KnownSpeaker[];
  authors: KnownAuthor[];
}

/** Reads the files of speakers and authors; what is wrong with them is told on the files. */
export function readPeople(root: string): { people: People; files: VFile[] } {
  const { speakers, files } = readSpeakers(root);
  const { authors, files: authorFiles } = readAuthors(root);
  return { people: { speakers, authors }, files: [...files, ...authorFiles] };
}
