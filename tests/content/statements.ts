import { readFileSync } from 'node:fs';

/** A public statement on record: the only words that an article may put between quotation marks. */
export interface Statement {
  id: string;
  /** The id of the speaker's file. */
  speaker: string;
  name: string;
  /** ISO day. */
  day: string;
  medium: string;
  /** The words as printed. */
  text: string;
  /** Which of the two records it stands in. */
  origin: 'dossier' | 'seed';
}

/** The articles that quote them, by their slugs: those of this repository’s own paper, not of whoever puts other articles here. */
export const SAMPLES = [
  'putin-questions-30-day-ceasefire',
  'trump-putin-partial-ceasefire',
  'us-ukraine-joint-statement-jeddah',
  'white-house-eve-of-call',
  'zelensky-week-after-jeddah',
];

const file = new URL('../fixtures/statements.json', import.meta.url);

/** Every statement on record, oldest first. */
export const statements: readonly Statement[] = JSON.parse(readFileSync(file, 'utf8'));
