/** A paper of one article for tests that put something else in the place of its files and folders, and what is told of it. */
export const BRIDGE =
  '---\nheadline: A bridge opens\npublished: 2024-05-07\n---\nThe bridge opened on Tuesday.\n';
export const FOLDER =
  'A folder stands where a file is expected; move it away, and take the file back from Git or a backup.';
export const NO_FILE =
  'This is no file that can be read, such as a link that leads nowhere; put the file itself here, or take this away.';
export const NO_FOLDER =
  'A folder is expected here, and this is none; move it away, and take the folder back from Git or a backup.';
