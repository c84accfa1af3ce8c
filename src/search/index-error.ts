/**
 * Why an index can't be read: it is not where it should be; it may have been replaced just now; the network failed; a part of it is
 * missing; it was written for another version of the program; the program that reads it did not come.
 */
export type IndexFault = 'missing' | 'renewed' | 'network' | 'incomplete' | 'version' | 'program';

/** The index can't be read. */
export class IndexError extends Error {
  override name = 'IndexError';
  readonly fault: IndexFault;

  constructor(fault: IndexFault) {
    super(`search index: ${fault}`);
    this.fault = fault;
  }
}
