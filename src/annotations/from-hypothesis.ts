import type { HypothesisRow } from '../schema/web-annotation.ts';
import type { ForeignNote } from './foreign-note.ts';
import { pointersOf } from './pointers.ts';
import { withheld } from './withheld.ts';

/** Where Hypothesis has each annotation; it is the `id` of its annotations in JSON-LD too. */
export const HYPOTHESIS = 'https://hypothes.is/a/';

/** Reads a row of Hypothesis’ API or export as a note. */
export function fromHypothesis(row: HypothesisRow): ForeignNote {
  const { id, text, tags, references, user, user_info: info, created = null, uri, target } = row;
  return {
    id,
    canonical: HYPOTHESIS + id,
    kind: null,
    rating: null,
    tags,
    replyTo: references.at(-1) ?? null,
    bodies: text.trim() === '' ? [] : [{ value: text, format: 'markdown' }],
    withheld: withheld(row),
    author: info?.display_name || (user?.replace(/^acct:([^@]+)@.*$/, '$1') ?? null),
    created,
    source: target[0]?.source ?? uri,
    pointers: pointersOf(target[0]?.selector ?? []),
  };
}
