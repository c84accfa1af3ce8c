import type { WebAnnotation } from '../schema/web-annotation.ts';
import type { ForeignNote } from './foreign-note.ts';
import { pointersOf } from './pointers.ts';
import type { BodyFormat } from './safe-body.ts';

type Body = WebAnnotation['body'][number];

/** The purposes of bodies that say something about the note beside its words. */
const ASIDE = ['classifying', 'assessing', 'tagging', 'identifying'];

/** Reads a W3C annotation as a note: what is said, of what kind it is, its tags and the note it answers. */
export function fromWebAnnotation(annotation: WebAnnotation): ForeignNote {
  const { id = '', body, bodyValue, created = null, motivation } = annotation;
  const creator = annotation.creator[0];
  const { source = null, selector = [] } = annotation.target[0] ?? {};
  const said = body.find(({ value, purpose = '' }) => value !== undefined && !ASIDE.includes(purpose));
  const answered = body.find(({ purpose }) => purpose === 'replying')?.source ?? null;
  // An answer may have the note it answers for its target.
  const isAnswer = motivation.includes('replying') && answered === null && selector.length === 0;
  return {
    id,
    kind: textOf(body, 'classifying'),
    rating: textOf(body, 'assessing'),
    tags: body.filter(({ purpose }) => purpose === 'tagging').flatMap(({ value }) => value ?? []),
    replyTo: isAnswer ? source : answered,
    body: { value: said?.value ?? bodyValue ?? '', format: formatOf(said) },
    author: creator?.name ?? creator?.nickname ?? null,
    created,
    source: isAnswer ? null : source,
    pointers: pointersOf(selector),
  };
}

function textOf(body: readonly Body[], wanted: string): string | null {
  return body.find(({ purpose }) => purpose === wanted)?.value ?? null;
}

function formatOf(body: Body | undefined): BodyFormat {
  if (body?.format === 'text/html') return 'html';
  return body?.format === 'text/markdown' ? 'markdown' : 'plain';
}
