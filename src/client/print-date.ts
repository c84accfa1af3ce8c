/** `<print-date>`, empty: tells the day of printing on paper. */
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
    const { lang } = document.documentElement;
    this.textContent = `printed ${new Date().toLocaleDateString(lang, { dateStyle: 'long' })}`;
  }
}

customElements.define('print-date', PrintDate);
