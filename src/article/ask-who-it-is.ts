import type { VFile } from 'vfile';
import type { Attribution } from '../attribution/attribution.ts';
import { pointAt } from '../message/point-at.ts';
import { report } from '../message/report.ts';
import { slugify } from '../schema/slugify.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';

/**
 * Asks, once for each name, whether somebody is the speaker whose file has a name like theirs, accents and case aside: their quotes stand
 * apart until an editor says so.
 *
 * @param offsetOf where a place in the running text stands in the file
 */
export function askWhoItIs(
  attributions: readonly Attribution[],
  known: ReadonlyMap<string, KnownSpeaker>,
  file: VFile,
  offsetOf: (at: number) => number,
): void {
  const asked = new Set<string>();
  for (const { speakerId, name, speaker } of attributions) {
    const words = name ?? speaker?.text ?? '';
    const like = speakerId === null ? known.get(slugify(words)) : undefined;
    if (!like || asked.has(words)) continue;
    asked.add(words);
    const reason = `“${words}” is not a name of ${like.name} as its file has it; if it is the same, add it to the aliases in content/speakers/${like.id}.yml, else leave it.`;
    const place = speaker ? pointAt(file, offsetOf(speaker.start)) : undefined;
    report(file, 'speaker-namesake', reason, { place, actual: words, fatal: false });
  }
}
