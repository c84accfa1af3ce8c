import type { Anchor } from './anchor.ts';

/** A note kept apart from the text, anchored. */
export interface ApartNote extends Anchor {
  id: string;
  kind: string | null;
  rating: string | null;
  tags: string[];
  replyTo: string | null;
  /** As `Annotation.canonical`. */
  canonical?: string;
  /** HTML of allowed elements. */
  body: string;
  bodyText: string;
  author: string | null;
  /** ISO day or instant. */
  date: string | null;
}
