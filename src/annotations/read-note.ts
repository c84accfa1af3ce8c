import type { FootnoteDefinition } from 'mdast';
import type { Position } from 'unist';
import type { VFile } from 'vfile';
import { kindNamed } from '../locales/note-kinds.ts';
import { blockContent } from '../markdown/block-content.ts';
import { isEmpty, reportEmpty } from '../markdown/empty-block.ts';
import { leafBlocks } from '../markdown/leaf-blocks.ts';
import { report } from '../message/report.ts';
import type { Container } from '../schema/container.ts';
import { isoDay } from '../schema/date.ts';
import type { Definitions, InlineContent } from '../text/inline-content.ts';
import { sliceContent } from '../text/slice-content.ts';
import { sourceEnd } from '../text/source-end.ts';
import { trimContent } from '../text/trim-content.ts';
import { checkKind } from './check-kind.ts';
import { type Compared, takeCompared } from './take-compared.ts';

/** A paragraph of a note. */
export interface NoteBlock {
  content: InlineContent;
  containers: Container[];
}

/**
 * A footnote read by the grammar `“target” — compare: “other words” — **Kind.** body — *Name, 2025-03-19*`; only the body is required.
 */
export interface Note {
  label: string;
  identifier: string;
  /** The words it says it speaks of, without quotation marks. */
  target: string | null;
  /** Where these stand in the file, in UTF-16 code units, end exclusive. */
  targetSource: { start: number; end: number } | null;
  /** The passages that it lays beside these; null where it compares nothing. */
  compared: Pick<Compared, 'passages' | 'key'> | null;
  kind: string | null;
  /** What a fact-check found: “False” in `**Fact-check: False.**`. */
  rating: string | null;
  /** Its paragraphs, and what each stands in. */
  body: NoteBlock[];
  author: string | null;
  /** ISO day. */
  date: string | null;
  place: Position | undefined;
}

/** Words in quotation marks. They end at the first closing mark before what follows, so that they may hold such marks themselves. */
const QUOTED = /^\s*(?:“([\s\S]+?)”|"([\s\S]+?)"|„([\s\S]+?)[“”]|«([\s\S]+?)»)\s*/.source;
const TARGET = new RegExp(`${QUOTED}(?:[—–]|--?)\\s*`);
/** Before the kind, the dash may be missing. */
const TARGET_ALONE = new RegExp(`${QUOTED}$`);
const FACT_CHECKED = /^fact.?checke?d?$/i;
const RATED = /^([^:]+?)\s*:\s*(\S.*)$/;
/** A year, or a day in figures. */
const OTHER_DATE = /\b(?:19|20)\d\d\b|\d[./-]\d/;
const BEFORE_SIGNATURE = /\s*(?:[—–]|--)\s*$/;
const SIGNATURE = /^(?:(.*?)(?:,\s*)?)??(\d{4}-\d{2}-\d{2})?$/;

/**
 * Reads one footnote. Reports an empty one, a mark within it, a day that does not exist, and a kind that looks misspelt.
 *
 * @param definitions Where link references lead, by identifier.
 * @param language That of the article, as a BCP 47 tag: kinds may be named in it.
 */
export function readNote(
  definition: FootnoteDefinition,
  file: VFile,
  definitions: Definitions,
  language: string,
): Note {
  const body = leafBlocks(definition).flatMap((leaf): NoteBlock[] => {
    const content = blockContent(leaf, String(file), definitions);
    if (leaf.node.type === 'heading' || leaf.node.type === 'thematicBreak') {
      const reason = `Footnote “${definition.label}” holds a heading or a dividing line, which a note has no room for; write it as a paragraph.`;
      report(file, 'block-place', reason, { place: leaf.node });
    } else if (isEmpty(leaf, content)) reportEmpty(leaf, file);
    return content ? [{ content, containers: leaf.containers }] : [];
  });
  for (const { label, place } of body.flatMap(({ content }) => content.references)) {
    const reason = `The mark “[^${label}]” stands in a footnote; put it behind words of the text, or write both notes as one.`;
    report(file, 'annotation-nested', reason, { place, actual: label });
  }
  const note: Note = {
    label: definition.label ?? definition.identifier,
    identifier: definition.identifier,
    target: null,
    targetSource: null,
    compared: null,
    kind: null,
    rating: null,
    body,
    author: null,
    date: null,
    place: definition.position,
  };
  takeTarget(note, String(file));
  takePassages(note, String(file));
  takeKind(note, language);
  takeSignature(note);
  note.body = note.body
    .map((block) => ({ ...block, content: trimContent(block.content) }))
    .filter(({ content }) => content.text !== '');
  if (note.body.length === 0) {
    const reason = `Footnote “${note.label}” is empty; write what the reader should know behind “[^${note.label}]:”.`;
    report(file, 'annotation-empty', reason, { place: definition });
  }
  checkDate(note, definition, file);
  const { kind, label } = note;
  if (kind !== null) checkKind({ kind, label, place: definition, language }, file);
  return note;
}

/** Reports a day that does not exist, and a signature in which a day is written in some other way. */
function checkDate(note: Note, place: FootnoteDefinition, file: VFile): void {
  if (note.date !== null && !isoDay.safeParse(note.date).success) {
    const reason = `Footnote “${note.label}” is dated “${note.date}”; expected a day that exists.`;
    report(file, 'annotation-date', reason, { place, actual: note.date });
    note.date = null;
  } else if (note.date === null && note.author !== null && OTHER_DATE.test(note.author)) {
    const reason = `Footnote “${note.label}” is signed “${note.author}”; expected a name and a day in the form 2025-03-19: “*Name, 2025-03-19*”.`;
    report(file, 'annotation-date', reason, { place, actual: note.author });
  }
}

function takeTarget(note: Note, source: string): void {
  const first = note.body[0]?.content;
  const kind = first?.formats.find((format) => format.kind === 'strong');
  const match =
    first && (TARGET.exec(first.text) ?? TARGET_ALONE.exec(first.text.slice(0, kind?.start ?? 0)));
  if (!match) return;
  note.target = match.slice(1).find((words) => words !== undefined) ?? '';
  const opening = match[0].search(/\S/);
  const closing = opening + 1 + note.target.length;
  note.targetSource = { start: sourceEnd(first, opening, source), end: first.offsets[closing] ?? 0 };
  replace(note, 0, sliceContent(first, match[0].length, first.text.length));
}

function takePassages(note: Note, source: string): void {
  const first = note.body[0]?.content;
  const found = first ? takeCompared(first, source) : null;
  if (!found) return;
  note.compared = found;
  replace(note, 0, found.rest);
}

function takeKind(note: Note, language: string): void {
  const first = note.body[0]?.content;
  const strong = first?.formats.find(
    ({ kind, start }) => kind === 'strong' && first.text.slice(0, start).trim() === '',
  );
  if (!first || !strong) return;
  const kind = first.text.slice(strong.start, strong.end).trim().replace(/[.:]$/, '');
  if (kind === '') return;
  const rated = ratedIn(kind, language);
  note.kind = rated?.[1] ?? kind;
  note.rating = rated?.[2] ?? null;
  const colon = /^\s*:/.exec(first.text.slice(strong.end))?.[0].length ?? 0;
  replace(note, 0, sliceContent(first, strong.end + colon, first.text.length));
}

/** A fact-check and what it found: “Fact-check: False”; null for any other kind. */
function ratedIn(kind: string, language: string): RegExpExecArray | null {
  const rated = RATED.exec(kind);
  const name = rated?.[1] ?? '';
  return FACT_CHECKED.test(name) || kindNamed(name, language) === 'Fact-check' ? rated : null;
}

function takeSignature(note: Note): void {
  const last = note.body.at(-1)?.content;
  const emphasis = last?.formats.findLast(
    ({ kind, end }) => kind === 'emphasis' && last.text.slice(end).trim() === '',
  );
  if (!last || !emphasis) return;
  const dash = BEFORE_SIGNATURE.exec(last.text.slice(0, emphasis.start));
  if (!dash) return;
  const match = SIGNATURE.exec(last.text.slice(emphasis.start, emphasis.end).trim());
  note.author = match?.[1]?.trim() || null;
  note.date = match?.[2] ?? null;
  replace(note, note.body.length - 1, sliceContent(last, 0, dash.index));
}

function replace({ body }: Note, at: number, content: InlineContent): void {
  body[at] = { containers: [], ...body[at], content };
}
