import type { Entry, Feed } from '../../src/feed/feed.ts';

/** A feed with the given entries. */
export function sampleFeed(entries: Entry[]): Feed {
  return {
    title: 'The Ferry',
    description: 'News from “both” shores.',
    home: 'https://ferry.example/paper/',
    url: 'https://ferry.example/paper/feed.xml',
    language: 'en',
    publisher: 'The Ferry',
    entries,
  };
}
