import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { VFile } from 'vfile';
import { loadPlugins } from '../load/load-plugins.ts';
import { loadSettings } from '../load/load-settings.ts';
import { readContext } from '../load/read-context.ts';
import { readPeople } from '../load/read-people.ts';
import { readArticle } from '../load/read-site.ts';
import { replaceText } from '../load/replace-text.ts';
import { drawControls } from '../message/draw-controls.ts';
import { wordTracer } from '../permalinks/word-tracer.ts';
import { FileProblem } from './file-problem.ts';
import { jsonLine } from './json-line.ts';
import { messageLine, printedPath, shownPath } from './message-line.ts';
import { type Reanchored, reanchorNotes } from './reanchor-notes.ts';

/**
 * Anchors an article’s own footnotes anew, prints what was done and what is left to do, and notes in the exit code whether
 * anything is.
 *
 * @param source The Markdown file, from the root.
 */
export async function annotateOwn(root: string, source: string, asJson: boolean): Promise<void> {
  const { people } = readPeople(root);
  const [settings, plugins] = await Promise.all([loadSettings(root), loadPlugins(root)]);
  const context = readContext(root, settings, people, { plugins });
  const { article, files } = readArticle(source, context, { withNotes: false });
  const target = path.join(root, source);
  if (!article) {
    const fault = files.flatMap(({ messages }) => messages).find(({ fatal }) => fatal);
    throw new FileProblem(target, fault ?? { reason: 'The article can’t be read.' });
  }
  const trace = wordTracer(article.savedLedger, article.ledger);
  const found = reanchorNotes(source, article.markdown, trace, plugins);
  if (found.done.length > 0) {
    const mark = readFileSync(target, 'utf8').startsWith('\uFEFF') ? '\uFEFF' : '';
    await replaceText(root, source, article.markdown, mark + found.markdown);
  }
  const messages = messagesOn(found.file, target);
  for (const message of messages) console.error(messageLine(target, message));
  const isLeft = messages.some(({ fatal }) => fatal);
  console.log(asJson ? jsonLine(described(found, target, messages)) : summary(found, target, isLeft));
  if (isLeft) process.exitCode = 1;
}

function messagesOn(file: VFile, target: string) {
  return file.messages
    .filter(({ ruleId }) => ruleId?.startsWith('annotation-'))
    .map(({ line, column, reason, ruleId, fatal }) => ({
      file: shownPath(target),
      line,
      column,
      reason,
      ruleId,
      fatal: fatal === true,
    }));
}

function described({ done }: Reanchored, target: string, messages: readonly object[]) {
  return { file: done.length > 0 ? shownPath(target) : null, anchored: done, messages };
}

function summary({ done }: Reanchored, target: string, isLeft: boolean): string {
  if (done.length === 0) {
    return `Nothing written: ${isLeft ? 'no note could be anchored anew' : 'every note has its words'}`;
  }
  const counted = `${done.length} ${done.length === 1 ? 'note' : 'notes'} anchored anew`;
  const changes = done.map(({ was, now }) => `\n${drawControls(`“${was}” → “${now}”`)}`);
  return `${printedPath(target)}: ${counted}${changes.join('')}`;
}
