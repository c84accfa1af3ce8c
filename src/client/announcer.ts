/** Quiet after the last key before a screen reader hears the count, in ms: in the middle of a word it would only disturb. */
const ANNOUNCE_AFTER = 700;

/**
 * Has a screen reader hear words once things have come to rest, and the same words only once.
 *
 * @param live A live region that nobody sees.
 */
export function announcer(live: HTMLElement): (words: string) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (words) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (live.textContent !== words) live.textContent = words;
    }, ANNOUNCE_AFTER);
  };
}
