import type { SearchResponse, Typed } from '../search/search.ts';
import { announcer } from './announcer.ts';
import { counted } from './counted.ts';
import { describeFailure } from './describe-failure.ts';
import { showCounts } from './search-counts.ts';
import { type Engine, engineFor } from './search-engine.ts';
import { fillForm } from './search-form.ts';
import { withProgress } from './search-progress.ts';
import type { RemoteEngine } from './search-remote.ts';
import { resultsOf, searchResults } from './search-results.ts';
import { isEmpty, readState, type SearchState, writeState } from './search-state.ts';
import { describeResponse, suggestionLink } from './search-status.ts';
import { replaceResults, walkResults } from './search-walk.ts';
import { daysOfYear, wholeYear } from './whole-year.ts';

/** Results shown at first, and more at each asking. */
const STEP = 30;
/** Quiet after which a search was rested on, and is a step of the history of its own, in ms. */
const RESTED_AFTER = 800;
/** Quiet after which the place that was scrolled to is remembered, in ms: Safari allows 100 changes in 30 s. */
const SCROLLED_AFTER = 400;

/** What a history entry remembers beside its address. */
interface Remembered {
  shown: number;
  scroll: number;
}

/**
 * `<quote-search data-base [data-folder] [data-engine data-engine-index]>`: search over the quotes and paragraphs of the site.
 * Its form, results and the list of all quotes are in its markup; the list stands where nothing is searched for.
 */
class QuoteSearch extends HTMLElement {
  #listening = new AbortController();
  #engine: Engine | null = null;
  #turn = 0;
  #shown = STEP;
  #literal = false;
  #restTimer = 0;
  #scrollTimer = 0;
  #announce: (words: string) => void = () => {};

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { base, folder = null } = this.dataset;
    this.#engine = engineFor(`${base}search/`, folder, remoteEngine(this.dataset));
    this.#announce = announcer(this.#part('announced'));
    history.scrollRestoration = 'manual';
    if (location.hash === `#${this.#filters.id}`) this.#filters.open = true;
    this.#form.addEventListener('input', (event) => this.#onInput(event), { signal });
    this.#form.addEventListener('submit', (event) => this.#onSubmit(event), { signal });
    this.#form.addEventListener('reset', (event) => this.#onReset(event), { signal });
    this.#part('more').addEventListener('click', () => this.#showMore(), { signal });
    this.#part('again').addEventListener('click', () => this.#update(), { signal });
    this.addEventListener('keydown', (event) => walkResults(event, this.#box, this), { signal });
    this.#form.addEventListener('focusin', () => this.#prepare(), { signal, once: true });
    this.#filters.addEventListener('toggle', () => this.#filters.open && this.#update(), { signal });
    this.#part('results').addEventListener('click', () => this.#rest(), { signal });
    this.#part('literal').addEventListener('click', () => this.#takeLiterally(), { signal });
    this.#part('effect').addEventListener('click', () => this.#part('status').scrollIntoView(), { signal });
    addEventListener('scroll', () => this.#onScroll(), { signal, passive: true });
    addEventListener('popstate', () => this.#restore(), { signal });
    addEventListener('pagehide', () => this.#remember(), { signal });
    addEventListener('online', () => !this.#part('failure').hidden && this.#update(), { signal });
    // Words that were typed before this came count more than the address.
    if (this.#box.value === '') {
      this.#restore();
    } else {
      this.#address('replaceState');
      this.#update();
    }
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#restTimer);
    clearTimeout(this.#scrollTimer);
    history.scrollRestoration = 'auto';
  }

  get #form(): HTMLFormElement {
    return this.querySelector('form') as HTMLFormElement;
  }

  get #filters(): HTMLDetailsElement {
    return this.#form.querySelector('details') as HTMLDetailsElement;
  }

  get #box(): HTMLInputElement {
    return this.#form.elements.namedItem('q') as HTMLInputElement;
  }

  #part(name: string): HTMLElement {
    return this.querySelector(`[data-part="${name}"]`) as HTMLElement;
  }

  /** The state that the form shows. */
  get #state(): SearchState {
    const fields = new FormData(this.#form);
    const params = new URLSearchParams();
    for (const [name, value] of fields) params.set(name, String(value));
    if (this.#literal) params.set('as', 'words');
    return readState(`?${params}`);
  }

  #onInput(event: Event): void {
    this.#shown = STEP;
    clearTimeout(this.#restTimer);
    if (event.target === this.#box) {
      this.#literal = false;
      this.#restTimer = window.setTimeout(() => this.#address('pushState'), RESTED_AFTER);
    } else {
      if (isYear(event.target)) this.#limit(daysOfYear(event.target.value));
      this.#address('pushState');
    }
    this.#update();
  }

  #limit(days: { from: string; to: string }): void {
    for (const [name, day] of Object.entries(days)) {
      (this.#form.elements.namedItem(name) as HTMLInputElement).value = day;
    }
  }

  #onSubmit(event: Event): void {
    event.preventDefault();
    this.#rest();
    this.#update(true);
  }

  /** Makes the search a step of the history, if it isn't one. */
  #rest(): void {
    clearTimeout(this.#restTimer);
    this.#address('pushState');
    this.#remember();
  }

  #takeLiterally(): void {
    this.#literal = true;
    this.#rest();
    this.#update();
    this.#box.focus();
  }

  #onScroll(): void {
    clearTimeout(this.#scrollTimer);
    this.#scrollTimer = window.setTimeout(() => this.#remember(), SCROLLED_AFTER);
  }

  #onReset(event: Event): void {
    event.preventDefault();
    this.#show({ query: '', filters: {}, sort: 'relevance', literal: false });
    this.#shown = STEP;
    this.#address('pushState');
    this.#update();
    this.#box.focus();
  }

  #showMore(): void {
    const first = this.querySelectorAll('.hit').length;
    this.#shown += STEP;
    this.#update().then(() => this.querySelectorAll<HTMLAnchorElement>('.hit > a')[first]?.focus());
  }

  /** Writes the state to the address, if it changed. */
  #address(how: 'pushState' | 'replaceState'): void {
    const search = writeState(this.#state);
    if (search === location.search) return;
    clearTimeout(this.#scrollTimer);
    if (how === 'pushState') this.#remember();
    history[how]({ shown: this.#shown, scroll: 0 } satisfies Remembered, '', location.pathname + search);
  }

  #remember(): void {
    const now: Remembered = { shown: this.#shown, scroll: scrollY };
    history.replaceState(now, '');
  }

  /** Shows what the address says, scrolled to where the reader left it. */
  async #restore(): Promise<void> {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#scrollTimer);
    const remembered = history.state as Partial<Remembered> | null;
    this.#shown = remembered?.shown ?? STEP;
    this.#show(readState(location.search));
    await this.#update();
    if (remembered?.scroll !== undefined) scrollTo({ top: remembered.scroll, behavior: 'instant' });
  }

  /** Has the index fetched as soon as the reader turns to the form. What fails then is told when it is needed. */
  #prepare(): void {
    this.#engine?.({ query: '' }).catch(() => {});
  }

  #show(state: SearchState): void {
    this.#literal = state.literal;
    fillForm(this.#form, state);
    if (Object.keys(state.filters).length > 0) this.#filters.open = true;
  }

  /** @param isSent whether the reader is done with typing */
  async #update(isSent = false): Promise<void> {
    const state = this.#state;
    this.#turn += 1;
    const turn = this.#turn;
    const { query, filters, sort, literal } = state;
    // Counts need to know of every result, which a large index would have to fetch.
    const counts = this.#filters.open;
    if (isEmpty(state) && !counts) {
      this.#showAll();
      return;
    }
    this.setAttribute('aria-busy', 'true');
    try {
      const answer = this.#engine?.({ query, filters, sort, literal, limit: this.#shown, counts });
      const response = await withProgress(Promise.resolve(answer), (words) => {
        if (turn === this.#turn) this.#say(words);
      });
      if (turn !== this.#turn || response === undefined) return;
      this.#render(state, response);
      if (isSent && response.typed) this.#take({ ...state, ...response.typed });
    } catch (error) {
      if (turn === this.#turn) this.#fail(error);
    } finally {
      if (turn === this.#turn) this.removeAttribute('aria-busy');
    }
  }

  /** Makes filters of fields that were typed, which stand in the lists then, where one takes them back. */
  #take({ words: query, filters, ...state }: SearchState & Typed): void {
    const chosen = { ...filters, ...this.#state.filters };
    this.#show(readState(writeState({ ...state, query, filters: chosen })));
    this.#address('replaceState');
    this.#update();
  }

  #showAll(): void {
    this.#part('all').hidden = false;
    this.#part('results').replaceChildren();
    this.#part('more').hidden = true;
    this.#part('literal').hidden = true;
    this.#part('effect').hidden = true;
    this.#say('');
  }

  #render(state: SearchState, response: SearchResponse): void {
    const context = {
      base: this.dataset['base'] ?? '/',
      query: state.query,
    };
    this.#part('failure').hidden = true;
    if (response.counts)
      showCounts(this.#form, response.counts, {
        ...state.filters,
        ...response.filters,
        year: wholeYear(state.filters),
      });
    if (isEmpty(state)) {
      this.#showAll();
      return;
    }
    const shown = resultsOf(response);
    this.#part('all').hidden = shown.length > 0;
    replaceResults(this.#part('results'), searchResults(shown, context), this.#box);
    this.#part('more').hidden = response.results.length >= response.total;
    this.#part('literal').hidden = response.understood === null;
    this.#part('effect').hidden = false;
    this.#part('effect').textContent = counted(import.meta.words.showCount, response.total);
    const list = shown.length > 0 ? '' : ` ${import.meta.words.listedBelow}`;
    this.#say(describeResponse(state.query, response) + list);
    const hrefOf = (query: string) => writeState({ ...state, query });
    this.#part('status').append(...suggestionLink(response, hrefOf));
  }

  #fail(error: unknown): void {
    this.#showAll();
    this.#part('failure').hidden = false;
    this.#part('reason').textContent = `${describeFailure(error)} ${import.meta.words.listedBelow}`;
  }

  #say(words: string): void {
    this.#part('status').textContent = words;
    this.#announce(words);
  }
}

function isYear(target: EventTarget | null): target is HTMLSelectElement {
  return target instanceof HTMLSelectElement && target.name === 'year';
}

function remoteEngine({ engine, engineIndex }: DOMStringMap): RemoteEngine | null {
  return engine && engineIndex ? { url: engine, index: engineIndex } : null;
}

customElements.define('quote-search', QuoteSearch);
