import { basename } from 'node:path';
import type { VFile } from 'vfile';
import { checkSpeakers } from '../article/check-speakers.ts';
import { checkCharacters } from '../markdown/check-characters.ts';
import { checkNames } from '../markdown/check-name.ts';
import { readYaml } from '../markdown/read-yaml.ts';
import { report } from '../message/report.ts';
import { type KnownSpeaker, speakerFile, speakerId } from '../schema/speaker.ts';
import { hasErrors, SPEAKERS } from './content-files.ts';
import { listFiles } from './list-files.ts';
import { readTextFile } from './read-text-file.ts';

/** The speakers whose files are right, sorted by id, and every file with its messages. */
export interface ReadSpeakers {
  speakers: KnownSpeaker[];
  files: VFile[];
}

/** Reads `content/speakers/`. Reports wrong ids, wrong fields, and names that two speakers share. */
export function readSpeakers(root: string): ReadSpeakers {
  const paths = listFiles(root, SPEAKERS, '.yml');
  const files = paths.map((path) => readTextFile(root, path));
  const filed = files.flatMap((file) => {
    const speaker = readSpeaker(file);
    return speaker ? [{ speaker, file }] : [];
  });
  checkSpeakers(filed);
  return { speakers: filed.map(({ speaker }) => speaker), files };
}

function readSpeaker(file: VFile): KnownSpeaker | null {
  const id = basename(file.path, '.yml');
  if (!speakerId.safeParse(id).success) {
    const reason = `The file name “${id}” is no speaker id; use lower-case letters, digits and hyphens.`;
    report(file, 'speaker-id', reason, { place: { line: 1, column: 1 }, actual: id });
    return null;
  }
  checkCharacters(file);
  if (file.messages.length > 0) return null;
  const data = readYaml(String(file), speakerFile, file, { offset: 0, ruleId: 'speaker-file' });
  if (data) checkNames([data.name, ...data.aliases], 'speaker-name', file);
  return data && !hasErrors([file]) ? { ...data, id } : null;
}
