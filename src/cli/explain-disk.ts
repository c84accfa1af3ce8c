import { getSystemErrorName } from 'node:util';

/** What the system says when a file can't be written, and what that means to a person. */
const REASONS: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'A file would be larger than this system allows',
  EROFS: 'The disk can only be read',
  EACCES: 'This user may not write here',
  EPERM: 'This user may not write here',
  ENOTDIR: 'A file stands where a folder is needed',
  EISDIR: 'A folder stands where a file is needed',
};

/**
 * An error of a build as a person can act on it: one of the disk says what it is, where, and that nothing is lost;
 * any other stays as it is.
 *
 * @param shown a path as a person in the working directory would write it
 */
export function explainDisk(error: unknown, shown: (file: string) => string): unknown {
  const cause = diskError(error);
  const reason = REASONS[cause?.code ?? ''];
  if (cause === null || reason === undefined) return error;
  const where = cause.path === undefined ? '' : ` (${shown(cause.path)})`;
  return new Error(`${reason}${where}. Nothing is lost or half-written: mend that and build again.`, {
    cause: error,
  });
}

/** What went wrong with a file. */
interface DiskError {
  code: string;
  path?: string | undefined;
}

/** Astro wraps what the system says, and its bundler tells it in words. */
function diskError(error: unknown): DiskError | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string' && at.code in REASONS) return at as DiskError;
    const number = /\(os error ([1-9]\d*)\)/.exec(at.message)?.[1];
    if (number !== undefined) {
      const file = /Failed to write file in (.+)/.exec(at.message)?.[1];
      return { code: getSystemErrorName(-Number(number)), path: file };
    }
  }
  return null;
}
