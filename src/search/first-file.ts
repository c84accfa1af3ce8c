/** The file of an index with which reading begins. */
export const FIRST_FILE = 'index.json';
