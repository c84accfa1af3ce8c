import type { Attribution } from '../attribution/attribution.ts';
import type { ArticlePicture, ArticleSpeaker, Section } from '../schema/article.ts';
import { picturesOf } from '../schema/pictures-of.ts';
import type { KnownSpeaker } from '../schema/speaker.ts';
import { describeSpeaker, nameSpeaker } from './name-speakers.ts';

/** Where somebody may be quoted. */
interface Quoting {
  image: ArticlePicture | null;
  sections: Section[];
}

/**
 * Whoever is quoted, in the order of the text, and whoever an editor made the speaker of a section; then those who are quoted
 * only below pictures.
 *
 * @param day the article's ISO day
 */
export function listSpeakers(
  { image, sections }: Quoting,
  attributions: readonly Attribution[],
  known: ReadonlyMap<string, KnownSpeaker>,
  day: string,
): ArticleSpeaker[] {
  const speakers = new Map<string, ArticleSpeaker>();
  const bySpeaker = Map.groupBy(attributions, (found) => nameSpeaker(found, known)?.id);
  const add = (id: string, name: string) => {
    if (speakers.has(id)) return;
    const speaker = { id, name, mention: null };
    speakers.set(id, describeSpeaker(speaker, known.get(id), bySpeaker.get(id) ?? [], day));
  };
  for (const section of sections) {
    const setter = section.speaker === null ? undefined : known.get(section.speaker);
    if (setter) add(setter.id, setter.name);
    for (const { speaker } of section.paragraphs.flatMap(({ quotes }) => quotes)) {
      if (speaker) add(speaker.id, speaker.name);
    }
  }
  for (const { speaker, basis } of picturesOf({ image, sections }).flatMap(({ quotes = [] }) => quotes)) {
    if (!speaker || speakers.has(speaker.id)) continue;
    const file = known.get(speaker.id);
    const described = describeSpeaker(speaker, file, [], day);
    speakers.set(speaker.id, { ...described, named: file !== undefined || basis !== 'nominal' });
  }
  return [...speakers.values()];
}
