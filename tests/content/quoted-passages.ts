/**
 * The passages between “ and ” in a text, outermost marks only and without them; note marks inside are left out.
 * A mark without its partner in the same paragraph is an error, thrown with the words around it.
 */
export function quotedPassages(text: string): string[] {
  return text.split(/\n{2,}/).flatMap((paragraph) => passagesOf(withoutNoteMarks(paragraph)));
}

/** The text with every quoted passage replaced by a line break, so that the words around it don't run together. */
export function outsideQuotations(text: string): string {
  return quotedPassages(text).reduce(
    (rest, passage) => rest.replace(`“${passage}”`, '\n'),
    withoutPictureMarks(withoutNoteMarks(text)),
  );
}

/** The words of a picture and its caption, without what Markdown puts around them. */
function withoutPictureMarks(text: string): string {
  return text.replace(/^!\[([^\]]*)\]\(\S+(?: "([^"]*)")?\)$/gm, '$1. $2');
}

function withoutNoteMarks(text: string): string {
  return text.replace(/\[\^[\w-]+\]/g, '');
}

function passagesOf(paragraph: string): string[] {
  const passages: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of paragraph.matchAll(/[“”]/g)) {
    if (mark === '“' && depth === 0) start = index + 1;
    depth += mark === '“' ? 1 : -1;
    if (depth === 0) passages.push(paragraph.slice(start, index));
    if (depth < 0) throw new Error(`closed but not opened: ${paragraph.slice(0, index + 1)}`);
  }
  if (depth > 0) throw new Error(`opened but not closed: ${paragraph.slice(start - 1)}`);
  return passages;
}
