/**
 * What an editor writes in place of a speaker’s id: `none` where the marks hold nobody’s words, `open` where somebody has said them, but
 * nobody is to be named.
 */
export type Unnamed = 'none' | 'open';

export const isUnnamed = (value: string): value is Unnamed => value === 'none' || value === 'open';
