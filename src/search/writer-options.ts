/** How an index is cut into files: what its reader finds in it, and need not know. */
export const writerOptions = Object.freeze({
  /** A word in more than this share of a big index's records tells little: it is looked for in the texts only, */
  frequentShare: 0.05,
  /** unless its list is short even so: some 4 kB. */
  frequentLeast: 1_400,
  /** The newest records that are still listed for so frequent a word. */
  frequentRecords: 400,
  /** Up to so many records the whole index is one file (about 100 kB of compressed text). */
  oneFileRecords: 2_000,
  /** Record numbers to a block of texts, of which a result needs one: some 1 kB, compressed, */
  blockNumbers: 8,
  /** and from so many records on twice that, as it makes half the files. */
  manyRecords: 30_000,
  /** Bytes of the smallest file of terms; below, the request weighs more than what it brings. */
  leastShard: 700,
  /** Bytes of a file of words for misspellings, before front coding. */
  wordShard: 2_500,
});
