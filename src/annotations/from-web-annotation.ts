import type { WebAnnotation } from '../schema/web-annotation.ts';
import type { ForeignNote } from './foreign-note.ts';
import { pageIdOf } from './note-id.ts';
import { pointersOf } from './pointers.ts';
import type { BodyFormat } from './safe-body.ts';
import { withheld } from './withheld.ts';

type Body = WebAnnotation['body'][number];

/** The purposes of bodies that say something about the note beside its words. */
const ASIDE = ['classifying', 'assessing', 'tagging', 'identifying'];

/**
 * Reads a W3C annotation as notes, one for each of its targets: what is said, of what kind it is, its tags and the note it answers. Where the
 * annotation has one motivation, it is the purpose of the bodies that state none.
 */
export function fromWebAnnotation(annotation: WebAnnotation): ForeignNote[] {
  const { id = '', canonical, bodyValue, created = null, motivation } = annotation;
  const [only, ...others] = motivation;
  const body = annotation.body.map((each) => ({
    ...each,
    purpose: each.purpose ?? (others.length === 0 ? only : undefined),
  }));
  const creator = annotation.creator[0];
  const answered = body.find(({ purpose }) => purpose === 'replying')?.source ?? null;
  const said = body.filter(({ purpose = '' }) => !ASIDE.includes(purpose)).flatMap(saidBy);
  const targets = annotation.target.length === 0 ? [{ selector: [] }] : annotation.target;
  return targets.map(({ source, selector }: WebAnnotation['target'][number], index) => {
    // An answer may have the note it answers for its target.
    const isAnswer = motivation.includes('replying') && answered === null && selector.length === 0;
    const ownId = index === 0 || id === '' ? id : `${id}-${index + 1}`;
    return {
      id: ownId,
      canonical: canonical ?? canonicalOf(ownId),
      kind: textOf(body, 'classifying'),
      rating: textOf(body, 'assessing'),
      tags: body.filter(({ purpose }) => purpose === 'tagging').flatMap(({ value }) => value ?? []),
      replyTo: isAnswer ? (source ?? null) : answered,
      bodies: bodyValue === undefined ? said : [...said, { value: bodyValue, format: 'plain' as const }],
      author: creator?.name ?? creator?.nickname ?? null,
      created,
      withheld: withheld(annotation),
      source: isAnswer ? null : (source ?? null),
      pointers: pointersOf(selector),
    };
  });
}

/** An id that this site gave tells where the note stands, not which note it is. */
function canonicalOf(id: string): string | null {
  return id === '' || pageIdOf(id) !== null ? null : id;
}

/** What a body says: its words, or the address that it is, as a link. */
function saidBy(body: Body): ForeignNote['bodies'] {
  if (body.value !== undefined) return [{ value: body.value, format: formatOf(body) }];
  const address = body.source ?? body.id ?? '';
  if (body.purpose === 'replying' || !/^https?:\/\//i.test(address)) return [];
  return [{ value: `<${address.replace(/[<>\s]/g, encodeURIComponent)}>`, format: 'markdown' }];
}

function textOf(body: readonly Body[], wanted: string): string | null {
  return body.find(({ purpose }) => purpose === wanted)?.value ?? null;
}

function formatOf(body: Body): BodyFormat {
  if (body.format === 'text/html') return 'html';
  return body.format === 'text/markdown' ? 'markdown' : 'plain';
}
