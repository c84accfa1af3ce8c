import { readFileSync, statSync } from 'node:fs';
import { writeFileAtomic } from '../load/write-file-atomic.ts';

/** What is known of the files of an article that were made. */
export interface FinishedArticle {
  /** Names the version of the article. */
  key: string;
  /** How many they are, without compressed forms. */
  files: number;
}

/** A folder with pages of a site, and what there is of each article, by its slug. */
export interface FinishedPages {
  folder: string;
  articles: Readonly<Record<string, FinishedArticle>>;
  /** What names the version of other files, by their paths from the folder, as far as there is such a name. */
  others: Readonly<Record<string, string>>;
  /** Whether files have their compressed forms beside them. */
  compressed: boolean;
}

/** What a record says of a folder, and what tells that nobody else has written there since. */
interface Record_ extends Omit<FinishedPages, 'folder'> {
  format: typeof FORMAT;
  folder: Fingerprint;
}

/** Another one is of another version of this program, which may have said other things of a folder. */
const FORMAT = 3;

interface Fingerprint {
  inode: number;
  modified: number;
}

/** Notes which articles the pages in the folder were made of. To be called once it stands. */
export async function recordPages(file: string, { folder, ...pages }: FinishedPages): Promise<void> {
  const record: Record_ = { format: FORMAT, ...pages, folder: fingerprint(folder) };
  await writeFileAtomic(file, JSON.stringify(record));
}

/** The pages in the folder as they were recorded; none if there is no record, or something else has written there. */
export function recordedPages(file: string, folder: string): FinishedPages {
  try {
    const { format, folder: recorded, ...pages } = JSON.parse(readFileSync(file, 'utf8')) as Record_;
    const { inode, modified } = fingerprint(folder);
    const isSame = recorded.inode === inode && recorded.modified === modified;
    if (format === FORMAT && isSame) return { ...pages, folder };
  } catch {
    // No record, or half of one: everything is made anew.
  }
  return { folder, articles: {}, others: {}, compressed: false };
}

function fingerprint(folder: string): Fingerprint {
  const { ino, mtimeMs } = statSync(folder);
  return { inode: ino, modified: mtimeMs };
}
