import { NOTES_CHOICE } from './recall-notes.ts';

/** `<note-switch>` around a checkbox that CSS obeys: remembers whether notes are shown, for `recallNotes`. */
class NoteSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.#listening = new AbortController();
    box.addEventListener('change', () => remember(box.checked ? 'shown' : 'hidden'), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

// Storage may be forbidden; the switch works without it, for this page.
function remember(choice: string): void {
  try {
    localStorage.setItem(NOTES_CHOICE, choice);
  } catch {}
}

customElements.define('note-switch', NoteSwitch);
