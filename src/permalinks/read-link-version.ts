import { readFingerprint } from './fingerprint.ts';
import { WORDS_BESIDE } from './link-versions.ts';

/** What the `?v=` of a link says of the paragraph it was made for. */
export interface LinkVersion {
  /** The wording it was made at, as `revision` names it. */
  revision: string;
  /** What finds the paragraph again; null in a link that carries the wording alone. */
  traces: LinkTraces | null;
}

/** What a link remembers of its paragraph. */
export interface LinkTraces {
  /** How many words it had. */
  length: number;
  /** Hashes of its rarest words, in the order of the text. */
  own: number[];
  /** Hashes of the rarest words of the paragraph before. */
  before: number[];
  /** Hashes of the rarest words of the paragraph after. */
  after: number[];
}

/** Reads a `?v=` that `linkVersions` made, or the six characters of a wording alone. Null for anything else. */
export function readLinkVersion(v: string): LinkVersion | null {
  const match = VERSION.exec(v);
  if (!match?.[1]) return null;
  const [length, ...hashes] = readFingerprint(match[2] ?? '');
  if (length === undefined) return { revision: match[1], traces: null };
  return {
    revision: match[1],
    traces: {
      length,
      before: hashes.slice(0, WORDS_BESIDE),
      after: hashes.slice(WORDS_BESIDE, 2 * WORDS_BESIDE),
      own: hashes.slice(2 * WORDS_BESIDE),
    },
  };
}

const VERSION = /^([0-9a-hjkmnp-tv-z]{6})(?:\.((?:[A-Za-z0-9_-]{2})*))?$/;
