import path from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Corpus } from '../../../src/search/record.ts';

/** Indexes a corpus with Pagefind, each record a page of its own. Gives its files by their paths on a host. */
export async function pagefindFiles({ records }: Corpus): Promise<Map<string, Uint8Array>> {
  const { index, errors } = await createIndex();
  if (index === undefined) throw new Error(errors.join('\n'));
  // Each record is a message to another process: one after the other they would take hours.
  for (let at = 0; at < records.length; at += AT_ONCE) {
    await Promise.all(
      records.slice(at, at + AT_ONCE).map(({ id, text, speaker }) =>
        index.addCustomRecord({
          url: `/${id}`,
          content: `${speaker?.name ?? ''} ${text}`.trim(),
          language: 'en',
        }),
      ),
    );
  }
  const { files } = await index.getFiles();
  await close();
  return new Map(files.map((file) => [path.posix.join('/pagefind', file.path), file.content]));
}

const AT_ONCE = 1_000;
