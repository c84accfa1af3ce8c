import { z } from 'zod';

/** What a run of paragraphs is: reporting, a party's own account, somebody's words, or what came before. */
export const sectionKind = z.enum([
  'news',
  'readout',
  'statement',
  'background',
  'analysis',
  'interview',
  'transcript',
]);

export type SectionKind = z.output<typeof sectionKind>;
