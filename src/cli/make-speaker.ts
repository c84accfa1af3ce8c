import path from 'node:path';
import { stringify } from 'yaml';
import { writeNewFile } from '../load/write-file-atomic.ts';
import type { SpeakerFile } from '../schema/speaker.ts';
import type { Dialogue } from './dialogue.ts';

/** Somebody who is to get a file. */
export interface Unfiled {
  id: string;
  name: string;
}

/** Makes the file of a speaker. */
export type MakeSpeaker = (who: Unfiled, kind: SpeakerFile['kind']) => Promise<void>;

export const speakerPath = (id: string): string => `content/speakers/${id}.yml`;

const KINDS: Readonly<Record<string, SpeakerFile['kind']>> = { p: 'person', o: 'organization' };

/** Asks whether somebody is to get a file, and makes it. */
export async function offerFile(who: Unfiled, dialogue: Dialogue, make: MakeSpeaker): Promise<boolean> {
  dialogue.say(
    `Make ${speakerPath(who.id)} for ${who.name}?   [p] a person   [o] an organization   [any other key] not now`,
  );
  const kind = KINDS[await dialogue.key()];
  if (!kind) return false;
  await make(who, kind);
  dialogue.say(`Made ${speakerPath(who.id)}; roles and links can be added to it.`);
  return true;
}

/**
 * Makes the files in a project. One that somebody has made meanwhile is kept.
 *
 * @param root the project’s folder, as an absolute path
 */
export const speakerMaker =
  (root: string): MakeSpeaker =>
  async ({ id, name }, kind) => {
    try {
      await writeNewFile(path.join(root, speakerPath(id)), stringify({ name, kind }));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  };
