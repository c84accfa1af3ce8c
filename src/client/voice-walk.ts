import { textOf } from './permalink-paragraphs.ts';
import { element } from './share-element.ts';

/**
 * `<voice-walk data-of data-previous data-next data-close data-locale>` around a list of links for each voice, of which the style sheet shows
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
  /** Where in the page a voice was chosen. */
  #chosenAt = 0;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const cast = document.querySelector('.cast');
    cast?.addEventListener('change', () => this.#listen(), { signal });
    const article = this.closest('article');
    if (article) this.#resized.observe(article);
    this.append(this.#ticks, this.#status);
    this.#buttons.replaceChildren(this.#button('previous', -1), this.#button('next', 1), this.#wayOut);
    const allVoices = cast?.querySelector('input');
    this.#wayOut.textContent = this.dataset['close'] ?? '';
    this.#wayOut.onclick = () => {
      // Pressed, it changes the choice as a reader does.
      allVoices?.click();
      allVoices?.focus({ preventScroll: true });
    };
    this.#listen();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#resized.disconnect();
  }

  /** Goes to the first of the words that are chosen, if none of them is in view. */
  begin(): void {
    const { top } = this.#buttons.getBoundingClientRect();
    if (!this.#quotes.some((quote) => isInView(quote, top))) this.#go(1);
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
    this.#chosenAt = scrollY;
    this.#tell(0);
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
    this.#status.textContent = `${this.#tell(index + 1)}: ${textOf(quote)}`;
  }

  /** Tells which of the quotes one has come to or, before the first, how many there are. */
  #tell(place: number): string {
    const number = (value: number) => value.toLocaleString(this.dataset['locale']);
    const { of = '' } = this.dataset;
    const total = number(this.#quotes.length);
    const told = place === 0 ? total : of.replace('{n}', number(place)).replace('{total}', total);
    this.#place.textContent = told;
    return told;
  }

  /**
   * From where the walk is, at first from the beginning or, where the reader has gone on alone, from there; after the last comes
   * the first.
   */
  #indexAfter(step: -1 | 1): number {
    const { length } = this.#quotes;
    if (this.#now && isInView(this.#now)) return (this.#quotes.indexOf(this.#now) + step + length) % length;
    if (!this.#now && Math.abs(scrollY - this.#chosenAt) < innerHeight / 2) return step > 0 ? 0 : length - 1;
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

/** @param end where what is seen of the page ends, in CSS pixels from the top of the window */
function isInView(quote: HTMLElement, end = innerHeight): boolean {
  const { top, bottom } = quote.getBoundingClientRect();
  return bottom > 0 && top < end;
}

/** Leads to the words of the voice that is chosen. */
export function leadToWords(): void {
  document.querySelector<VoiceWalk>('voice-walk')?.begin();
}

customElements.define('voice-walk', VoiceWalk);
