import { report } from '../message/report.ts';
import type { RuleId } from '../message/rules.ts';
import { isoDate } from '../schema/date.ts';
import { anchorApart } from './anchor-apart.ts';
import type { ApartNote } from './apart-note.ts';
import type { FiledNote } from './filed-note.ts';
import type { NoteContext } from './note-context.ts';
import { noteIds } from './note-id.ts';
import { hasWords } from './pointers.ts';
import { resolveReplies } from './resolve-replies.ts';
import { type SafeBody, safeBody } from './safe-body.ts';
import { speaksOf } from './speaks-of.ts';

/**
 * Makes notes of one article safe, finds what they answer, and anchors them in the article’s text. Whatever can’t be published is
 * reported on its file, at its place, with the reason.
 *
 * @returns For each note, in order, what is published of it; null when it can’t be, or is in the Markdown already.
 */
export function settleNotes(notes: readonly FiledNote[], context: NoteContext): (ApartNote | null)[] {
  const taken = new Set(context.own.keys());
  const ids = noteIds(notes, taken);
  const replies = resolveReplies(notes, ids, context.own);
  return notes.map((note, index) => {
    const refuse = (ruleId: RuleId, reason: string) => {
      report(note.file, ruleId, `${note.label} ${reason}`, { place: note.place });
      return null;
    };
    const id = ids[index] ?? '';
    if (context.own.has(id)) return null;
    if (taken.has(id))
      return refuse('annotation-duplicate', 'stands twice in the file; take one of them out.');
    taken.add(id);
    if (note.withheld !== null) {
      const reason = `${note.label} ${note.withheld}; it is left out.`;
      report(note.file, 'annotation-private', reason, { place: note.place, fatal: false });
      return null;
    }
    if (note.source !== null && !speaksOf(note.source, context)) {
      return refuse(
        'annotation-article',
        `speaks of ${note.source}, not of “${context.slug}”; move it to that article’s file.`,
      );
    }
    const reply = replies[index];
    if (!reply || 'fault' in reply) return refuse('annotation-reply', reply?.fault ?? '');
    const { html, text, removed } = safeBodies(note, context.url);
    if (text === '')
      return refuse('annotation-empty', 'says nothing; write what the reader should know, or take it out.');
    if (removed.length > 0) {
      const reason = `${note.label} holds ${removed.join(', ')}, which is not published; take it out.`;
      report(note.file, 'annotation-unsafe', reason, {
        place: note.place,
        actual: removed.join(', '),
        fatal: false,
      });
    }
    if (!reply.anchor && !hasWords(reply.pointers) && reply.pointers.elsewhere !== undefined) {
      return refuse(
        'annotation-orphan',
        `leaves it to ${reply.pointers.elsewhere} to say where its words are, which is not read; give it the words themselves.`,
      );
    }
    if (!reply.anchor && !hasWords(reply.pointers)) {
      return refuse('annotation-orphan', 'speaks of no words of the article; give it some, or take it out.');
    }
    const anchor = reply.anchor ?? anchorApart(note, reply.pointers, context);
    if (!anchor) return null;
    return {
      id,
      kind: note.kind,
      rating: note.rating,
      tags: note.tags,
      replyTo: reply.replyTo,
      ...(note.canonical !== null && { canonical: note.canonical }),
      body: html,
      bodyText: text,
      author: note.author,
      date: dateOf(note.created),
      start: anchor.start,
      end: anchor.end,
    };
  });
}

/** All that a note says; one of nothing but tags says these. */
function safeBodies({ bodies, tags }: FiledNote, url: string): SafeBody {
  const said =
    bodies.length > 0 || tags.length === 0 ? bodies : [{ value: tags.join(', '), format: 'plain' as const }];
  const parts = said.map(({ value, format }) => safeBody(value, format, url));
  return {
    html: parts.map(({ html }) => html).join(''),
    text: parts
      .map(({ text }) => text)
      .filter((text) => text !== '')
      .join('\n\n'),
    removed: [...new Set(parts.flatMap(({ removed }) => removed))].sort(),
  };
}

/** The day, where an instant is only the form that a day takes in a collection. */
function dateOf(created: string | null): string | null {
  const date = created?.replace(/T00:00:00(\.0+)?Z$/, '').replace(/(\.\d+)?([+-]00:?00)$/, 'Z') ?? null;
  return isoDate.safeParse(date).success ? date : null;
}
