import type { VFile } from 'vfile';
import type { Attribution } from '../attribution/attribution.ts';
import { likeAnother } from '../markdown/check-name.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { latinLikeness } from '../text/latin-likeness.ts';
import type { Stranger } from './find-strangers.ts';

/**
 * Asks, once for each name, whether somebody is the speaker whose file has a name like theirs, accents and case aside, or the very
 * name, but another trade: their quotes stand apart until an editor says so.
 *
 * @param strangers those of another trade, by the id of the file
 * @param offsetOf where a place in the running text stands in the file
 */
export function askWhoItIs(
  attributions: readonly Attribution[],
  strangers: ReadonlyMap<string, Stranger>,
  known: ReadonlyMap<string, KnownSpeaker>,
  file: VFile,
  offsetOf: (at: number) => number,
): void {
  const asked = new Set<string>();
  for (const [id, { name, as }] of strangers) {
    asked.add(name);
    const { role, roles = [] } = known.get(id) ?? {};
    const office = role ?? roles.at(-1)?.title ?? '';
    const reason = `“${name}” is “${as.text.trim()}” here, but ${known.get(id)?.name} in content/speakers/${id}.yml is “${office}”, so nothing said here is given to the latter; if it is the same person, add what they are here to the roles in that file, or name the speaker by a comment, else leave it.`;
    report(file, 'speaker-namesake', reason, {
      place: pointAt(file, offsetOf(as.start)),
      actual: as.text,
      fatal: false,
    });
  }
  const looks = new Map([...known.values()].map((each) => [latinLikeness(each.name), each]));
  for (const { speakerId, name, speaker } of attributions) {
    const words = name ?? speaker?.text ?? '';
    if (speakerId !== null || asked.has(words)) continue;
    const look = likeAnother(words);
    const like = known.get(slugify(words)) ?? looks.get(latinLikeness(words));
    if (look === null && !like) continue;
    asked.add(words);
    const reason =
      look ??
      `“${words}” is not a name of ${like?.name} as its file has it; if it is the same, add it to the aliases in content/speakers/${like?.id}.yml, else leave it.`;
    const place = speaker ? pointAt(file, offsetOf(speaker.start)) : undefined;
    report(file, 'speaker-namesake', reason, { place, actual: words, fatal: false });
  }
}
