import { fill } from '../locales/fill.ts';
import { paperVoice } from './paper-voice.ts';
import { articleModel } from './permalink-article.ts';
import { linkTo } from './permalink-link.ts';
import { textOf } from './permalink-paragraphs.ts';
import { copy } from './share-copy.ts';
import { directiveOver, directiveTo } from './share-directive.ts';
import { element } from './share-element.ts';
import { asCitation, asHtml, asMarkdown, type SharedWords } from './share-formats.ts';
import { asJson } from './share-json.ts';
import { showBelow } from './share-place.ts';
import { type ShareSaid, shareLink } from './share-said.ts';
import { type SelectedWords, selectedWords } from './share-selected-words.ts';
import { tidyCopy } from './share-tidy-copy.ts';

/** How long a selection has to rest before anything is offered, in ms: while it grows, nothing should flicker. */
const SETTLED = 200;

/** Between a paragraph and the tools below it, in CSS pixels. */
const ROOM = 8;

/** What can be made of selected words: the label, what the button is called, and the text to copy. */
const COPIES: [
  label: string,
  name: string,
  make: (shared: SharedWords, selected: SelectedWords) => string | Promise<string>,
][] = [
  [import.meta.words.link, import.meta.words.copyLink, ({ link }) => link],
  named(import.meta.words.citation, asCitation),
  named('Markdown', asMarkdown),
  named('HTML', asHtml),
  named('JSON', async ({ link }, selected) => asJson(await articleModel(), selected, link)),
];

function named(format: string, make: (typeof COPIES)[number][2]): (typeof COPIES)[number] {
  return [format, fill(import.meta.words.copyAs, { format }), make];
}

/** `<share-words data-publisher data-published data-quotation data-comma>` in an article: offers to copy the words that are selected. */
class ShareWords extends HTMLElement {
  #listening = new AbortController();
  #settling = 0;
  #held = false;
  #tools = element('div', {
    className: 'share-box share-tools',
    popover: 'manual',
    role: 'group',
    ariaLabel: import.meta.words.copyTheseWords,
    ...paperVoice(),
  });

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const hold = (held: boolean) => () => {
      this.#held = held;
      this.#wait();
    };
    document.addEventListener('selectionchange', () => this.#wait(), { signal });
    document.addEventListener('pointerdown', hold(true), { signal });
    for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, hold(false), { signal });
    document.addEventListener('copy', tidyCopy, { signal });
    document.addEventListener('keydown', (event) => this.#press(event), { signal });
    // It is there because something was selected, perhaps still with a finger down.
    this.#wait();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    clearTimeout(this.#settling);
  }

  #press(event: KeyboardEvent): void {
    if (event.key === 'Escape') this.#away();
    // Not every browser starts from the selected words.
    if (event.key !== 'Tab' || event.shiftKey || document.activeElement !== document.body) return;
    const first = this.#tools.isConnected && this.#tools.querySelector('button');
    if (!first) return;
    event.preventDefault();
    first.focus();
  }

  #wait(): void {
    clearTimeout(this.#settling);
    this.#settling = window.setTimeout(() => this.#held || this.#offer(), SETTLED);
  }

  #offer(): void {
    // To move on to the tools with the keyboard leaves the words selected, or not: they are meant all the same.
    if (this.#tools.contains(document.activeElement)) return;
    const selected = selectedWords(getSelection());
    if (!selected) {
      this.#away();
      return;
    }
    const shared = this.#describe(selected);
    const buttons = COPIES.map(([what, name, make]) =>
      this.#button(what, name, () => this.#copy(what, make(shared, selected))),
    );
    if ('share' in navigator) {
      buttons.push(
        this.#button(import.meta.words.shareWith, import.meta.words.shareWith, () =>
          shareLink(shared.link, shared.words),
        ),
      );
    }
    this.#tools.replaceChildren(element('span', { ariaHidden: 'true' }, import.meta.words.copy), ...buttons);
    // Right behind the words, for the keyboard.
    const last = selected.parts.at(-1)?.paragraph;
    if (this.#tools.previousElementSibling !== last) {
      this.#away();
      last?.after(this.#tools);
    }
    this.#show(selected.place, last);
  }

  /** Below the paragraph, which makes room, or where there is room in the window. */
  #show({ left, top, height }: DOMRect, paragraph: HTMLElement | undefined): void {
    const end = paragraph?.getBoundingClientRect().bottom ?? top + height;
    showBelow(this.#tools, new DOMRect(left, top, 0, end - top));
    if (paragraph && this.#tools.getBoundingClientRect().top >= end)
      paragraph.style.marginBlockEnd = `${this.#tools.offsetHeight + ROOM}px`;
  }

  #away(): void {
    const paragraph = this.#tools.previousElementSibling;
    if (paragraph instanceof HTMLElement) paragraph.style.marginBlockEnd = '';
    this.#tools.remove();
  }

  #button(label: string, name: string, act: () => void): HTMLButtonElement {
    const button = element('button', { type: 'button', ariaLabel: name, textContent: label });
    button.addEventListener('click', act);
    return button;
  }

  async #copy(what: string, making: string | Promise<string>): Promise<void> {
    const done = await copy(making);
    const text = await Promise.resolve(making).catch(() => null);
    const source = this.#tools.querySelector('button') ?? this;
    // Beside the tools, which stay in use.
    const place = this.#tools.getBoundingClientRect();
    document.querySelector<ShareSaid>('share-said')?.say({ what, text, done, place, source });
  }

  #describe({ parts, words, speaker }: SelectedWords): SharedWords {
    const { publisher = '', published = '', quotation = '', comma = '' } = this.dataset;
    const [{ paragraph, start, end }] = parts;
    const name = speaker === null ? null : `.voices [data-voice="${CSS.escape(speaker)}"]`;
    // biome-ignore lint/performance/useDomNodeTextContent: the browser looks for words in what is shown only.
    const page = document.body.innerText;
    const directive =
      parts.length > 1
        ? directiveOver(
            parts.map((part) => part.words),
            page,
          )
        : directiveTo(textOf(paragraph), [start, end], page);
    return {
      words,
      link: linkTo(paragraph, directive),
      headline: document.querySelector('h1')?.textContent ?? '',
      publisher,
      published,
      said: speaker === null ? null : dayOf(paragraph, speaker),
      speaker: (name && paragraph.parentElement?.querySelector(name)?.textContent) ?? null,
      language: this.closest('article')?.lang ?? '',
      quotation,
      comma,
    };
  }
}

/** The day on which somebody said their words in a paragraph, where it is one. */
function dayOf(paragraph: HTMLElement, speaker: string): string | null {
  const quotes = paragraph.querySelectorAll<HTMLElement>(`[data-speaker="${CSS.escape(speaker)}"]`);
  const [day, ...others] = new Set([...quotes].map(({ dataset }) => dataset['date'] ?? null));
  return others.length > 0 ? null : (day ?? null);
}

customElements.define('share-words', ShareWords);
