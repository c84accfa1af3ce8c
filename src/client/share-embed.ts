import { copy } from './share-copy.ts';
import { element } from './share-element.ts';

/** `<embed-copy>` around a text box: adds a button that copies what the box holds, and says whether it did. */
class EmbedCopy extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const box = this.querySelector('textarea');
    if (!box) return;
    const said = element('span', { role: 'status' });
    const button = element('button', { type: 'button' }, 'Copy');
    button.addEventListener(
      'click',
      async () => {
        box.select();
        const isCopied = await copy(box.value);
        said.textContent = isCopied ? 'Copied' : 'The browser refused; copy the selected text yourself';
      },
      { signal: this.#listening.signal },
    );
    this.append(element('p', {}, button, ' ', said));
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.querySelector('p')?.remove();
  }
}

customElements.define('embed-copy', EmbedCopy);
