import { z } from 'zod';
import { isoDay } from './date.ts';
import { line, lines, webAddress } from './text.ts';

/** The form of a speaker's id, which is also the name of the speaker's file and the last part of its URL. */
export const speakerId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);

/** An office held for some time; either end may be open. */
const role = z.strictObject(
  {
    /** The office, as it would stand after a name: “President of Ukraine”. */
    title: line,
    /** First day in office. */
    from: isoDay.optional(),
    /** Last day in office. */
    to: isoDay.optional(),
  },
  { error: 'an office such as {title: Mayor, from: 2020-01-31}' },
);

/** A file in `content/speakers/`: somebody who may be quoted. */
export const speakerFile = z.strictObject({
  /** The full name as it is shown. */
  name: line,
  /** Other names and spellings under which the speaker is mentioned or searched for. */
  aliases: lines,
  /** A person, or a body that speaks with one voice. */
  kind: z.enum(['person', 'organization'], { error: 'person or organization' }).default('person'),
  /** The look of the speaker's bars and lines, from 1 to 8, where it should not be the one that the id gives. */
  look: z.number({ error: 'a number from 1 to 8' }).int().min(1).max(8).optional(),
  /** What the speaker is, in a few words, when one title is enough. */
  role: line.optional(),
  /** Offices held, where they change over time; shown as of an article's day. */
  roles: z.array(role, { error: 'a list of offices' }).default([]),
  /** Pages about the speaker: official site, encyclopedia, authority files. */
  links: z.array(webAddress, { error: 'a list of web addresses' }).default([]),
});

export type SpeakerFile = z.output<typeof speakerFile>;

/** A speaker file together with the id that its file name gives. */
export interface KnownSpeaker extends SpeakerFile {
  id: string;
}
