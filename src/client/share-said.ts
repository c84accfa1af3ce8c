import { fill } from '../locales/fill.ts';
import { paperVoice } from './paper-voice.ts';
import { element } from './share-element.ts';
import { showBelow } from './share-place.ts';

/** What was to be copied. */
export interface Copying {
  /** What it is, as the message says: “Link”. */
  what: string;
  /** Shown where the browser refuses to copy; null where it could not be had at all. */
  text: string | null;
  /** Whether it is on the clipboard. */
  done: boolean;
  /** Where on the screen the reader is looking. */
  place: DOMRect;
  /** What the reader pressed: the keyboard goes on from there. */
  source: HTMLElement;
}

/** `<share-said>`, empty: tells what came of copying, to eyes and ears, and never that something was copied that wasn’t. */
export class ShareSaid extends HTMLElement {
  #status = element('p', { className: 'unseen', role: 'status', ...paperVoice() });
  #box = element('div', { className: 'share-box', popover: 'auto', ...paperVoice() });

  connectedCallback(): void {
    this.append(this.#status, this.#box);
  }

  say({ what, text, done, place, source }: Copying): void {
    const message = done
      ? fill(import.meta.words.copiedWhat, { what })
      : text === null
        ? import.meta.words.couldNotCopy
        : import.meta.words.couldNotCopyThis;
    const field = element('input', { value: text ?? '', readOnly: true, ariaLabel: message });
    const share = element('button', { type: 'button', textContent: import.meta.words.shareWith });
    share.addEventListener('click', () => shareLink(text ?? ''));
    this.#box.replaceChildren(
      element('span', {}, message),
      ...(done || text === null ? [] : [field]),
      ...(what === import.meta.words.link && 'share' in navigator ? [share] : []),
    );
    showBelow(this.#box, place, source);
    // Emptied first: the same words again are news again.
    this.#status.textContent = '';
    this.#status.textContent = message;
    if (done) return;
    field.focus();
    field.select();
  }
}

/** Opens the system’s sheet for sharing. That a reader closes it again is no failure. */
export function shareLink(url: string, text?: string): void {
  navigator.share({ title: document.title, url, ...(text && { text }) }).catch(() => {});
}

customElements.define('share-said', ShareSaid);
