import { textOf } from './permalink-paragraphs.ts';
import { element } from './share-element.ts';

/**
 * `<voice-walk data-of data-previous data-next data-locale>` around a list of links for each voice, of which the style sheet shows
 * that of the chosen one: walks through its words, tells where one is, and shows beside the scroll bar where they stand.
 */
class VoiceWalk extends HTMLElement {
  #listening = new AbortController();
  #place = element('span');
  #status = element('span', { className: 'unseen', role: 'status' });
  #ticks = element('div', { className: 'ticks', ariaHidden: 'true' });
  #resized = new ResizeObserver(() => this.#drawTicks());
  #buttons = element('span', { className: 'steps' });
  #wayOut = element('button', { type: 'button' });
  #quotes: HTMLElement[] = [];
  #now: HTMLElement | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const cast = document.querySelector('.cast');
    cast?.addEventListener('change', () => this.#listen(), { signal });
    const article = this.closest('article');
    if (article) this.#resized.observe(article);
    this.append(this.#ticks, this.#status);
    this.#buttons.replaceChildren(this.#button('previous', -1), this.#button('next', 1), this.#wayOut);
    const everybody = cast?.querySelector('input');
    this.#wayOut.textContent = everybody?.closest('label')?.textContent?.trim() ?? '';
    this.#wayOut.onclick = () => {
      // Pressed, it changes the choice as a reader does.
      everybody?.click();
      everybody?.focus({ preventScroll: true });
    };
    this.#listen();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resized.disconnect();
  }

  /** Takes up the voice that is chosen now. */
  #listen(): void {
    const voice = document.querySelector<HTMLInputElement>('.cast :checked')?.value ?? '';
    const walk = [...this.querySelectorAll<HTMLElement>('.walk')].find(
      ({ dataset }) => dataset['voice'] === voice,
    );
    this.#leave();
    this.#quotes = [...(walk?.querySelectorAll('a') ?? [])].flatMap(
      ({ hash }) => document.getElementById(hash.slice(1)) ?? [],
    );
    this.#ticks.dataset['voice'] = voice;
    this.#drawTicks();
    this.#place.textContent = '';
    walk?.append(this.#place, this.#buttons);
  }

  #button(name: 'previous' | 'next', step: -1 | 1): HTMLButtonElement {
    const button = element('button', { type: 'button', textContent: this.dataset[name] ?? '' });
    button.onclick = () => this.#go(step);
    return button;
  }

  #go(step: -1 | 1): void {
    const index = this.#indexAfter(step);
    const quote = this.#quotes[index];
    if (!quote) return;
    this.#leave();
    this.#now = quote;
    quote.classList.add('now');
    quote.scrollIntoView({ block: 'center' });
    const number = (value: number) => value.toLocaleString(this.dataset['locale']);
    const { of = '' } = this.dataset;
    const place = of.replace('{n}', number(index + 1)).replace('{total}', number(this.#quotes.length));
    this.#place.textContent = place;
    this.#status.textContent = `${place}: ${textOf(quote)}`;
  }

  /** From where the walk is or, where the reader has gone on alone, from there; after the last comes the first. */
  #indexAfter(step: -1 | 1): number {
    const { length } = this.#quotes;
    if (this.#now && isInView(this.#now)) return (this.#quotes.indexOf(this.#now) + step + length) % length;
    const middle = innerHeight / 2;
    const index =
      step > 0
        ? this.#quotes.findIndex((quote) => quote.getBoundingClientRect().bottom > middle)
        : this.#quotes.findLastIndex((quote) => quote.getBoundingClientRect().top < middle);
    return index < 0 ? (step > 0 ? 0 : length - 1) : index;
  }

  #leave(): void {
    this.#now?.classList.remove('now');
    this.#now = null;
  }

  #drawTicks(): void {
    const height = document.documentElement.scrollHeight;
    this.#ticks.replaceChildren(
      ...this.#quotes.map((quote) => {
        const tick = element('i');
        tick.style.insetBlockStart = `${((quote.getBoundingClientRect().top + scrollY) / height) * 100}%`;
        return tick;
      }),
    );
  }
}

function isInView(quote: HTMLElement): boolean {
  const { top, bottom } = quote.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}

customElements.define('voice-walk', VoiceWalk);
