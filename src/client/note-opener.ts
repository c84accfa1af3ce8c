import { decoded } from './permalink-decoded.ts';
import { element } from './share-element.ts';

/** Where notes have no room beside the text, and are folded; as the style sheet of margins has it. */
const NARROW = '(width < 68.75rem)';

/** What leads to a note, and from it back. */
const LINKS = '[href^="#note-"], [href^="#ref-"]';

/** How much of a note has to be seen for it to be in view, in CSS pixels: its head and a line. */
const SEEN = 48;

/** Free space below an open note, in CSS pixels. */
const GAP = 16;

/** A note that is open within its paragraph, and the room that the lines leave for it. */
interface OpenNote {
  paragraph: HTMLElement;
  room: HTMLElement;
}

/**
 * `<note-opener data-close>` in an article: leads from numbers to notes and back without moving what is in view, else so that Back
 * returns. Where there is no room beside the text, a number opens its note below its line, and closes it again, as a button in it does.
 */
class NoteOpener extends HTMLElement {
  #listening = new AbortController();
  #narrow = matchMedia(NARROW);
  #open = new Map<HTMLElement, OpenNote>();
  #resized = new ResizeObserver(() => this.#place());
  /** Where the reader came from, to return to. */
  #from: HTMLElement | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('article')?.addEventListener('click', (event) => this.#follow(event), { signal });
    this.#narrow.addEventListener('change', () => this.#fold(), { signal });
    window.addEventListener('popstate', () => this.#from?.focus({ preventScroll: true }), { signal });
    this.#fold();
    const note = document.getElementById(decoded(location.hash.slice(1)));
    if (!this.#narrow.matches || !note?.matches('.annotation')) return;
    this.#unfold(note);
    // It stood elsewhere when the browser led there.
    note.scrollIntoView({ block: 'nearest' });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resized.disconnect();
  }

  #follow(event: MouseEvent): void {
    const link = (event.target as Element).closest<HTMLAnchorElement>(LINKS) ?? this.#numberOfWords(event);
    const target = link && document.getElementById(decoded(link.hash.slice(1)));
    // With a key held, the reader wants a new tab or window.
    if (!target || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    this.#from = link;
    if (target.matches('.annotation')) {
      if (this.#narrow.matches && link.matches('[data-n]') && isOpen(target)) {
        this.#close(target);
        return;
      }
      this.#unfold(target);
    }
    if (isInView(target)) history.replaceState(history.state, '', link.hash);
    else {
      history.pushState(null, '', link.hash);
      target.scrollIntoView({ block: 'nearest' });
    }
    (target.querySelector<HTMLElement>('.backlink') ?? target).focus({ preventScroll: true });
  }

  /** A number is small for a finger: where notes are folded, the words that it stands behind open its note too. */
  #numberOfWords({ target }: MouseEvent): HTMLAnchorElement | null {
    const details = (target as Element).closest('mark')?.getAttribute('aria-details');
    const note = document.getElementById(details ?? '');
    if (!this.#narrow.matches || !note || getSelection()?.isCollapsed === false) return null;
    return numberOf(note);
  }

  /** Shows a note, though notes are put away: where there is no room beside the text, below the line of its number. */
  #unfold(note: HTMLElement): void {
    if (isOpen(note)) return;
    note.dataset['open'] = 'true';
    const number = numberOf(note);
    const paragraph = number?.closest<HTMLElement>('p[data-paragraph]');
    if (!this.#narrow.matches || !number) return;
    number.ariaExpanded = 'true';
    const close = element('button', {
      type: 'button',
      textContent: '×',
      ariaLabel: this.dataset['close'] ?? '',
    });
    close.onclick = () => {
      this.#close(note);
      number.focus({ preventScroll: true });
    };
    note.prepend(close);
    // Between the lines of code and the cells of a table there is no room; there it stands below them.
    if (!paragraph) return;
    const room = document.createElement('span');
    room.className = 'note-room';
    number.after(room);
    note.dataset['open'] = 'line';
    this.#open.set(note, { paragraph, room });
    for (const each of [note, paragraph]) this.#resized.observe(each);
    this.#place();
  }

  /** Shuts a note as a reader does: the address no longer leads to it. */
  #close(note: HTMLElement): void {
    this.#shut(note);
    if (decoded(location.hash.slice(1)) === note.id)
      history.replaceState(history.state, '', location.pathname + location.search);
  }

  #shut(note: HTMLElement): void {
    note.dataset['open'] = 'false';
    buttonIn(note)?.remove();
    const number = numberOf(note);
    if (number) number.ariaExpanded = 'false';
    this.#open.get(note)?.room.remove();
    this.#open.delete(note);
    this.#resized.unobserve(note);
    this.#place();
  }

  /** All notes as they are before one is asked for. */
  #fold(): void {
    for (const note of this.#open.keys()) this.#shut(note);
    for (const note of document.querySelectorAll<HTMLElement>('.annotation')) {
      delete note.dataset['open'];
      buttonIn(note)?.remove();
      const number = numberOf(note);
      if (number) number.ariaExpanded = this.#narrow.matches ? 'false' : null;
    }
  }

  /** All rooms first: each moves those behind it. */
  #place(): void {
    for (const [note, { room }] of this.#open) room.style.blockSize = `${note.offsetHeight + GAP}px`;
    for (const [note, { paragraph, room }] of this.#open) {
      note.style.setProperty('--line-end', `${paragraph.offsetTop + room.offsetTop}px`);
    }
  }
}

function isOpen(note: HTMLElement): boolean {
  return note.dataset['open'] !== undefined && note.dataset['open'] !== 'false';
}

function buttonIn(note: HTMLElement): HTMLButtonElement | null {
  return note.querySelector(':scope > button');
}

function numberOf(note: HTMLElement): HTMLAnchorElement | null {
  return document.querySelector(`a[id="${CSS.escape(note.id.replace(/^note-/, 'ref-'))}"]`);
}

function isInView(element: HTMLElement): boolean {
  const { top, height } = element.getBoundingClientRect();
  return top >= 0 && top + Math.min(height, SEEN) <= innerHeight;
}

customElements.define('note-opener', NoteOpener);
