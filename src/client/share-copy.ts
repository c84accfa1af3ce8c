/**
 * Puts a text on the clipboard.
 *
 * @param text may still be on its way: browsers that only copy at a press of a key or button wait for it
 * @returns whether it is there, once the browser has said so
 */
export async function copy(text: string | Promise<string>): Promise<boolean> {
  try {
    if (typeof text === 'string') {
      await navigator.clipboard.writeText(text);
    } else {
      const blob = text.then((content) => new Blob([content], { type: PLAIN }));
      await navigator.clipboard.write([new ClipboardItem({ [PLAIN]: blob })]);
    }
    return true;
  } catch {
    return false;
  }
}

const PLAIN = 'text/plain';
