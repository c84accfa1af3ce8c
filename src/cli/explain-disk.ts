/** What the system says when a file can't be written, and what that means to a person. */
const REASONS: Record<string, string> = {
  ENOSPC: 'The disk is full',
  EDQUOT: 'The disk quota is used up',
  EFBIG: 'A file would be larger than this system allows',
  EROFS: 'The disk can only be read',
  EACCES: 'This user may not write here',
  EPERM: 'This user may not write here',
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

/** Astro wraps what the system says. */
function diskError(error: unknown): NodeJS.ErrnoException | null {
  for (let at = error; at instanceof Error; at = at.cause) {
    if ('code' in at && typeof at.code === 'string') return at as NodeJS.ErrnoException;
  }
  return null;
}
