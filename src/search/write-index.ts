import { writeCorpus } from './corpus-file.ts';
import { dateWords } from './date-words.ts';
import { FIRST_FILE } from './first-file.ts';
import type { Corpus } from './record.ts';
import { speechWords } from './speech-words.ts';
import { type PutFile, writeShards } from './write-shards.ts';
import { writerOptions } from './writer-options.ts';

/** The files of an index, by name; all lie in one folder that is named after their contents. */
export interface IndexFiles {
  /** The folder's name: hexadecimal digits of a SHA-256 over all files. */
  folder: string;
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Writes a corpus as files from which it can be searched. */
export async function writeIndex(corpus: Corpus): Promise<IndexFiles> {
  const files: IndexFiles['files'] = new Map();
  makeIndexFiles(corpus, (name, bytes) => files.set(name, bytes));
  const digest = await crypto.subtle.digest('SHA-256', joined(files));
  return { folder: folderName(new Uint8Array(digest)), files };
}

/**
 * Makes the files of an index, for whoever need not hold them all.
 *
 * @param put is given each file as soon as it is made; the first to be read is the last
 */
export function makeIndexFiles(corpus: Corpus, put: PutFile): void {
  const { languages = [] } = corpus;
  const isSmall = corpus.records.length <= writerOptions.oneFileRecords;
  put(
    FIRST_FILE,
    json(
      isSmall
        ? { ...writeCorpus(corpus), speech: speechWords(languages), dates: dateWords(languages) }
        : writeShards(corpus, put),
    ),
  );
}

/**
 * The name of an index's folder.
 *
 * @param digest SHA-256 over the names and contents of all files, in the order in which they are made
 */
export function folderName(digest: Uint8Array): string {
  return [...digest.subarray(0, DIGEST_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function json(data: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(data));
}

/** The names and contents of all files, one behind the other. */
function joined(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Uint8Array<ArrayBuffer> {
  const parts = [...files].flatMap(([name, bytes]) => [new TextEncoder().encode(name), bytes]);
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

/** 64 bits: two states of a site never share a folder by chance. */
const DIGEST_BYTES = 8;
