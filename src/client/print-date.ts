/** `<print-date data-locale data-words>`, empty: tells the day of printing on paper. */
class PrintDate extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('beforeprint', () => this.#fill(), { signal });
    window.addEventListener('afterprint', () => this.replaceChildren(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  #fill(): void {
    const { locale, words = '' } = this.dataset;
    this.textContent = words.replace('{day}', new Date().toLocaleDateString(locale, { dateStyle: 'long' }));
  }
}

customElements.define('print-date', PrintDate);
