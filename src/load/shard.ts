import { hash } from 'node:crypto';

/** One part of the work of a build: the third of eight is `{part: 3, of: 8}`. */
export interface Shard {
  part: number;
  of: number;
}

/** All the work in one. */
export const WHOLE: Shard = { part: 1, of: 1 };

/**
 * Reads `3/8`.
 *
 * @returns The whole, when there is no text.
 * @throws Error that tells what a shard looks like.
 */
export function shardOf(text: string | undefined): Shard {
  if (!text) return WHOLE;
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text)?.map(Number) ?? [];
  if (part && of && part <= of) return { part, of };
  throw new Error(`“${text}” is no shard; write 3/8 for the third part of eight.`);
}

/** Whether an article belongs to a shard. Its part stays the same when other articles come or go. */
export function isInShard(slug: string, { part, of }: Shard): boolean {
  return Number.parseInt(hash('sha256', slug).slice(0, 8), 16) % of === part - 1;
}
