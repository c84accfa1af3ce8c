import type { Pointers } from './pointers.ts';
import type { BodyFormat } from './safe-body.ts';

/** A note that was not written in the article’s Markdown, whatever program it comes from. */
export interface ForeignNote {
  /** As its program knows it: an IRI, or Hypothesis’ id. Empty when it has none. */
  id: string;
  /** The IRI by which it is known wherever it is copied to; null when nothing tells. */
  canonical: string | null;
  kind: string | null;
  rating: string | null;
  tags: string[];
  /** The id, in the same form, of the note it answers. */
  replyTo: string | null;
  /** What it says, part by part. */
  bodies: { value: string; format: BodyFormat }[];
  author: string | null;
  /** As it is written. */
  created: string | null;
  /** In words, whose eyes it is for, if not everybody’s: then it is never published. */
  withheld: string | null;
  /** The address of the page it speaks of. */
  source: string | null;
  pointers: Pointers;
}
