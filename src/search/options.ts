/**
 * What builder and reader of the index agree on, and how results are weighed. An index written under other values of
 * the first group can't be read: count `format` up with any change of them, or of how words are read.
 */
export const searchOptions = Object.freeze({
  /** The version of the index files. */
  format: 8,
  /** Record numbers to a block of what filters need. */
  factNumbers: 4_096,

  /** Longer queries are cut here (UTF-16 code units): more than any sentence one would paste. */
  queryLength: 1_000,
  /** Further words of a query are left out: these tell one sentence from all others, and fit the bits of a number. */
  queryWords: 30,
  /** Letters of the shortest word that a misspelt one is taken for; shorter ones have too many neighbours. */
  typoLetters: 5,
  /** Letters from which on a word may hold two. */
  twoTyposLetters: 9,
  /** Letters from which on the last word of a query also stands for the words it begins. */
  prefixLetters: 2,
  /** Words that a beginning may stand for; with more, only the texts can tell. */
  completions: 150,
  /** Neighbours of a misspelt word that are looked at. */
  neighbours: 12,
  /** Share of a query's words, weighed by rarity, that a record must hold when none holds them all. */
  enough: 0.5,
  /** Records whose text is read, scored and marked at a time. */
  window: 30,
  /** The same where each text may have to be fetched, */
  shardWindow: 10,
  /** and where words of the query are frequent, so that only the texts tell whether they are there. */
  shardWindowFrequent: 20,
  /** As many of the first as nothing but the texts can put in order: all have the same neighbours. */
  windowTied: 40,
  /** Words of a query that are looked up where each may have to be fetched. */
  shardLookups: 5,
  /** Files of terms that are read for one beginning; words with more completions are looked for in the texts only. */
  beginningShards: 8,

  /** Titles that are compared with a query, the newest: some 40 kB, which come only when they are needed. */
  titles: 1_500,
  /** Titles near to a query whose words are compared with its own, slip by slip, */
  titlesLookedAt: 100,
  /** slips in fewer than this share of the letters of all words, as more make other words, */
  titleSlipsShare: 0.4,
  /** those that are shown, */
  nearestTitles: 3,
  /** and how near (0 to 1) one must be to stand before texts that hold some of the words. */
  titleScore: 0.5,
  /** The most slips in all words of a query that stand in one text already, though misspelt, for a title to come first. */
  titleSlips: 2,

  /** How Fuse.js compares the titles with a query: anywhere in them, each word on its own. */
  fuse: Object.freeze({
    includeScore: true,
    ignoreLocation: true,
    threshold: 0.6,
    minMatchCharLength: 2,
  }),
});
