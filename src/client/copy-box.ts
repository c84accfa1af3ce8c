/** `<copy-box>` around a text box and a hidden button: the button copies what the box holds, and says whether it did. */
class CopyBox extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const button = this.querySelector('button');
    button?.parentElement?.removeAttribute('hidden');
    button?.addEventListener('click', () => this.#copy(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  // Alone: a module shared with the article’s script would be one more file that each article loads.
  async #copy(): Promise<void> {
    const box = this.querySelector('textarea');
    const said = this.querySelector('[role=status]');
    if (!box || !said) return;
    box.select();
    try {
      await navigator.clipboard.writeText(box.value);
      said.textContent = import.meta.words.copied;
    } catch {
      said.textContent = import.meta.words.copyRefused;
    }
  }
}

customElements.define('copy-box', CopyBox);
