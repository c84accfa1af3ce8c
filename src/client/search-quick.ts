/**
 * `<quick-search data-base>`: on any page, `/`, Ctrl-K (⌘K) or a link with `data-search` opens a search over the page. On the search
 * page itself they lead to its box. What it takes to search is fetched when it is opened first.
 */
class QuickSearch extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('click', (event) => this.#onClick(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #onKey(event: KeyboardEvent): Promise<void> {
    const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
    const isCommand = key.toLowerCase() === 'k' && (ctrlKey || metaKey) && !altKey && !shiftKey;
    const isSlash = key === '/' && !ctrlKey && !metaKey && !altKey;
    if (event.defaultPrevented || event.isComposing || !(isCommand || isSlash) || isField(event)) return;
    event.preventDefault();
    await this.#open();
  }

  /** A link to the search, pressed without a key that would open it elsewhere. */
  async #onClick(event: MouseEvent): Promise<void> {
    const { target, ctrlKey, metaKey, shiftKey, defaultPrevented } = event;
    const isLink = target instanceof Element && target.closest('a[data-search]') !== null;
    if (!isLink || ctrlKey || metaKey || shiftKey || defaultPrevented) return;
    event.preventDefault();
    await this.#open();
  }

  async #open(): Promise<void> {
    const box = document.querySelector<HTMLInputElement>('quote-search input[type="search"]');
    if (box !== null) {
      box.focus();
      box.select();
      return;
    }
    const { openDialog } = await import('./search-dialog.ts');
    openDialog(this);
  }
}

/** Whether the key was meant for a field that is being filled in. One just closed away keeps the focus for a frame. */
function isField({ target }: Event): boolean {
  return (
    target instanceof HTMLElement &&
    target.checkVisibility() &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

customElements.define('quick-search', QuickSearch);
