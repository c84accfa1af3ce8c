/** Where the browser keeps the reader’s choice, for all articles. */
const KEY = 'notes';

/** `<note-switch>` around a checkbox that CSS obeys: remembers whether notes are shown. */
class NoteSwitch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    const box = this.querySelector('input');
    if (!box) return;
    this.#listening = new AbortController();
    if (recall() === 'hidden') box.checked = false;
    box.addEventListener('change', () => remember(box.checked ? 'shown' : 'hidden'), {
      signal: this.#listening.signal,
    });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }
}

// Storage may be forbidden; the switch works without it, for this page.
function recall(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function remember(choice: string): void {
  try {
    localStorage.setItem(KEY, choice);
  } catch {}
}

customElements.define('note-switch', NoteSwitch);
