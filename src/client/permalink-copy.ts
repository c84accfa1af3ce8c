import { copy } from './share-copy.ts';
import type { ShareSaid } from './share-said.ts';

/** How long following a link within the page may take, in ms: it moves the text and the focus, and only then one can be told. */
const ARRIVAL = 100;

/** `<permalink-copy>` around nothing, in an article: a press on a paragraph’s permalink, which leads to it, also copies it. */
class PermalinkCopy extends HTMLElement {
  #listening = new AbortController();

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('article')?.addEventListener('click', (event) => this.#follow(event), { signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  async #follow(event: MouseEvent): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a.permalink');
    // With a key held, the reader wants a new tab or window.
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const paragraph = document.getElementById(link.hash.slice(1));
    if (!paragraph) return;
    // What makes the link knows all that the page says, and comes when it is wanted.
    const making = import('./permalink-link.ts').then(({ linkTo }) => linkTo(paragraph));
    const [done] = await Promise.all([copy(making), new Promise((resolve) => setTimeout(resolve, ARRIVAL))]);
    const text = await making.catch(() => null);
    const place = link.getBoundingClientRect();
    document
      .querySelector<ShareSaid>('share-said')
      ?.say({ what: import.meta.words.link, text, done, place, source: link });
  }
}

customElements.define('permalink-copy', PermalinkCopy);
