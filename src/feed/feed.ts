/** An item of a feed. All addresses are whole. */
export interface Entry {
  /** Identifies it for ever: its permalink. */
  id: string;
  url: string;
  title: string;
  summary: string | null;
  /** All of it, as HTML that stands on its own. */
  html: string;
  /** Instants (RFC 3339). */
  published: string;
  updated: string;
  authors: { name: string; url: string | null }[];
  tags: string[];
  /** A BCP 47 tag. */
  language: string;
  rights: string | null;
  /** The address of the picture that stands for it. */
  image: string | null;
}

/** A feed, whatever form it is written in. */
export interface Feed {
  title: string;
  description: string;
  /** The page it is the feed of. */
  home: string;
  /** Where it stands itself. */
  url: string;
  language: string;
  /** The site’s name. */
  publisher: string;
  /** Newest first. */
  entries: Entry[];
}
