import { writeCorpus } from './corpus-file.ts';
import { FIRST_FILE } from './first-file.ts';
import { searchOptions } from './options.ts';
import type { Corpus } from './record.ts';
import { writeShards } from './write-shards.ts';

/** The files of an index, by name; all lie in one folder that is named after their contents. */
export interface IndexFiles {
  /** The folder's name: hexadecimal digits of a SHA-256 over all files. */
  folder: string;
  files: Map<string, Uint8Array<ArrayBuffer>>;
}

/** Writes a corpus as files from which it can be searched. */
export async function writeIndex(corpus: Corpus): Promise<IndexFiles> {
  const files: IndexFiles['files'] = new Map();
  if (corpus.records.length <= searchOptions.oneFileRecords) {
    files.set(FIRST_FILE, json(writeCorpus(corpus)));
  } else {
    const shards = writeShards(corpus);
    files.set(FIRST_FILE, json(shards.root));
    for (const [name, bytes] of shards.files) files.set(name, bytes);
  }
  return { folder: await nameOf(files), files };
}

function json(data: object): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(data));
}

async function nameOf(files: ReadonlyMap<string, Uint8Array<ArrayBuffer>>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', joined(files)));
  return [...digest.subarray(0, DIGEST_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
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
