/** The index can't be read. The message is for the reader of the page. */
export class IndexError extends Error {
  override name = 'IndexError';
}
