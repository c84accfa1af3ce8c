import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import type { Shard } from '../load/shard.ts';

const shardRecord = z.object({
  part: z.int().positive(),
  of: z.int().positive(),
  /** Names the code the part was built with. */
  code: z.string(),
  /** Of which version of each article its pages were made. */
  keys: z.record(z.string(), z.string()),
  /** How many files were made of each article. */
  files: z.record(z.string(), z.int()),
});

/** What a shard says of itself, in `shard.json` beside its `site/` and its `articles/`. */
export type ShardRecord = z.output<typeof shardRecord>;

/** Where a shard is built, from the project's folder. */
export function shardFolder({ part, of }: Shard): string {
  return `shards/${part}-of-${of}`;
}

/**
 * Reads what the shard in a folder says of itself.
 *
 * @throws Error when there is no shard.
 */
export function readShard(folder: string): ShardRecord {
  try {
    return shardRecord.parse(JSON.parse(readFileSync(path.join(folder, 'shard.json'), 'utf8')));
  } catch {
    throw new Error(`${folder} holds no shard; build one with \`npm run readout -- build --shard 1/8\`.`);
  }
}
