/** What an article quotes of somebody in one attribution: its spans joined by spaces, and what tells it from others. */
export interface QuotedWords {
  /** The article's slug. */
  article: string;
  /** A BCP 47 tag. */
  language: string;
  /** The id of who is named; null where nobody is. */
  speaker: string | null;
  /** The ISO day on which it was said, where the text tells. */
  said: string | null;
  /** The ISO day on which the article was published. */
  published: string;
  text: string;
}
