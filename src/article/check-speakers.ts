import type { VFile } from 'vfile';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { latinLikeness } from '../text/latin-likeness.ts';

/** A speaker and the file it was read from. */
export interface FiledSpeaker {
  speaker: KnownSpeaker;
  file: VFile;
}

/**
 * Reports names that two speakers claim, since a quote can’t be both’s; warns where one of two people with the same surname
 * claims it as an alias; and reports an office that ends before it begins.
 */
export function checkSpeakers(filed: readonly FiledSpeaker[]): void {
  const owners = new Map<string, FiledSpeaker>();
  const looks = new Map<string, FiledSpeaker>();
  for (const each of filed) {
    const { speaker, file } = each;
    for (const name of new Set([speaker.name, ...speaker.aliases])) {
      const key = slugify(name);
      const owner = owners.get(key);
      if (owner && owner !== each) {
        const reason = `“${name}” is a name of ${owner.speaker.name} (${owner.file.path}), too; leave it to one of them.`;
        report(file, 'speaker-name', reason, { place: placeOf(name, file), actual: name });
      } else owners.set(key, each);
      const look = latinLikeness(name);
      const like = looks.get(look);
      if (!like) looks.set(look, each);
      else if (like !== each && owner === undefined) {
        const reason = `“${name}” looks like a name of ${like.speaker.name} (${like.file.path}), in letters of another alphabet; write it in that of the other names, or leave it to one of them.`;
        report(file, 'speaker-name', reason, { place: placeOf(name, file), actual: name });
      }
    }
    for (const { title, from, to } of speaker.roles) {
      if (from === undefined || to === undefined || from <= to) continue;
      const reason = `The office “${title}” ends on ${to}, before it begins on ${from}; expected the days the other way round.`;
      report(file, 'speaker-role', reason, { place: placeOf(to, file), actual: to });
    }
  }
  const people = filed.filter(({ speaker }) => speaker.kind === 'person');
  const bySurname = Map.groupBy(people, ({ speaker }) => surnameOf(speaker));
  for (const each of filed) warnOfSurname(each, bySurname);
}

function warnOfSurname(
  { speaker, file }: FiledSpeaker,
  bySurname: ReadonlyMap<string, readonly FiledSpeaker[]>,
): void {
  if (speaker.kind !== 'person') return;
  for (const alias of speaker.aliases) {
    const namesake = bySurname
      .get(slugify(alias))
      ?.find((other) => other.file !== file && !other.speaker.aliases.includes(alias));
    if (!namesake) continue;
    const reason = `“${alias}” is the surname of ${namesake.speaker.name}, too; where the text has only that, it will be taken for ${speaker.name}. Set the speaker by a comment there.`;
    report(file, 'speaker-surname', reason, { place: placeOf(alias, file), actual: alias, fatal: false });
  }
}

function surnameOf({ name }: KnownSpeaker): string {
  return slugify(name.split(/\s+/).at(-1) ?? name);
}

function placeOf(words: string, file: VFile) {
  const at = String(file).lastIndexOf(words);
  return pointAt(file, at);
}
