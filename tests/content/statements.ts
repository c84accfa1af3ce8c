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

const file = new URL('../fixtures/statements.json', import.meta.url);

/** Every statement on record, oldest first. */
export const statements: readonly Statement[] = JSON.parse(readFileSync(file, 'utf8'));
