import { VFile } from 'vfile';
import type { Edit, Followed, Trace } from '../annotations/follow-edit.ts';
import { type ReadNotes, readNotes } from '../annotations/read-notes.ts';
import { NO_PLUGINS, type Plugins } from '../markdown/plugins.ts';
import { readDocument } from '../markdown/read-document.ts';
import { joinParagraphs } from '../text/join-paragraphs.ts';

/** What became of an article’s own notes that had lost their words. */
export interface Reanchored {
  /** The Markdown, in which they have their words again. */
  markdown: string;
  /** What was done, for each note. */
  done: Pick<Followed, 'was' | 'now'>[];
  /** The file with the messages on what is left to do. */
  file: VFile;
}

/**
 * Gives the footnotes whose words an edit has changed the words that stand there now, and their mark again where it is gone.
 * The article’s text stays as it is: a change that would touch it is not made.
 */
export function reanchorNotes(
  path: string,
  markdown: string,
  trace: Trace,
  plugins = NO_PLUGINS,
): Reanchored {
  const done: Reanchored['done'] = [];
  const failed = new Set<string>();
  let current = read(path, markdown, trace, plugins);
  for (;;) {
    const next = current.followed.find(({ note }) => !failed.has(note.identifier));
    if (!next) return { markdown: String(current.file), done, file: current.file };
    const tried = read(path, applyEdits(String(current.file), next.edits), trace, plugins);
    if (isBetter(tried, current, next)) {
      done.push({ was: next.was, now: next.now });
      current = tried;
    } else failed.add(next.note.identifier);
  }
}

interface Read extends ReadNotes {
  file: VFile;
  text: string;
}

function read(path: string, markdown: string, trace: Trace, { remarkPlugins }: Plugins): Read {
  const file = new VFile({ path, value: markdown });
  const document = readDocument(file, remarkPlugins);
  const paragraphs = document.blocks.filter((block) => block.type === 'paragraph');
  const { text } = joinParagraphs(paragraphs.map(({ content }) => content));
  return { ...readNotes(document, file, trace), file, text };
}

/** Whether one note more is anchored, on the words meant, and nothing else has changed. */
function isBetter(tried: Read, before: Read, { note, now }: Followed): boolean {
  const anchored = tried.notes.find(({ identifier }) => identifier === note.identifier);
  const hasOthers = tried.notes.length === before.notes.length + 1;
  return tried.text === before.text && hasOthers && anchored?.target === now;
}

/** The edits don’t overlap. */
function applyEdits(source: string, edits: readonly Edit[]): string {
  return [...edits]
    .sort((a, b) => b.start - a.start)
    .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), source);
}
