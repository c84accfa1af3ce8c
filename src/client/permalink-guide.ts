import { fill } from '../locales/fill.ts';
import { locate } from '../permalinks/locate.ts';
import { readLinkVersion } from '../permalinks/read-link-version.ts';
import { revision } from '../permalinks/revision.ts';
import { dayInWords } from './day-in-words.ts';
import { paperVoice } from './paper-voice.ts';
import { showChanges, showGone } from './permalink-changes.ts';
import { decoded } from './permalink-decoded.ts';
import { pageParagraphs, textOf } from './permalink-paragraphs.ts';
import { markDirective } from './permalink-words.ts';
import { element } from './share-element.ts';

/**
 * `<permalink-guide data-search data-changed>`, empty, at the top of an article: looks after those who follow a permalink. It finds the
 * paragraph of an id that the page doesn’t know, or says that it can’t, and tells what has changed since a link was made.
 */
class PermalinkGuide extends HTMLElement {
  #listening = new AbortController();
  #status = element('p', { className: 'unseen', role: 'status' });
  #notice: HTMLElement | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.append(this.#status);
    // A browser may keep the directive out of its location without heeding it.
    const [arrival] = performance.getEntriesByType('navigation');
    this.#guide(new URLSearchParams(location.search).get('v'), arrival?.name ?? '');
    window.addEventListener('hashchange', () => this.#goOn(), { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening.abort();
  }

  /** Within the page one follows other links: what the first one was made at is none of theirs. */
  #goOn(): void {
    const url = new URL(location.href);
    url.searchParams.delete('v');
    if (url.href !== location.href) history.replaceState(history.state, '', url);
    this.#guide(null, location.hash);
  }

  #guide(v: string | null, address: string): void {
    this.#notice?.remove();
    for (const followed of document.querySelectorAll('[data-followed]'))
      delete (followed as HTMLElement).dataset['followed'];
    const [name = '', kept] = location.hash.slice(1).split(':~:');
    const id = decoded(name);
    const target = document.getElementById(id);
    if (!target) {
      if (/^[pq]-/.test(id)) this.#find(id, v);
      return;
    }
    const paragraph =
      target.closest<HTMLElement>('[data-paragraph]') ??
      target.closest('.block')?.querySelector<HTMLElement>('[data-paragraph]');
    if (v !== null && this.#findBetter(id, v, paragraph)) return;
    // A browser that knows no text fragments took the directive for a part of the id.
    if (kept !== undefined) this.#follow(target);
    const directive = kept ?? address.split(':~:')[1];
    if (paragraph && directive && !('fragmentDirective' in document)) markDirective(paragraph, directive);
    // What was joined to another text differs from it: that is no change.
    if (target.matches('.alias')) this.#status.textContent = target.dataset['said'] ?? '';
    else if (v === null) return;
    else if (paragraph) this.#compare(paragraph, v);
    else if (target.matches('.tombstone')) showGone(id, readLinkVersion(v)?.revision ?? '');
  }

  /**
   * An id whose paragraph hardly has the words that the link carries, while another has: to that one, and says so. Likewise one whose
   * paragraph is gone, where the very wording stands.
   */
  #findBetter(id: string, v: string, bearer: HTMLElement | null | undefined): boolean {
    if (!id.startsWith('p-')) return false;
    const all = pageParagraphs();
    const found = locate(id, all.map(textOf), v, bearer ? all.indexOf(bearer) : undefined);
    const paragraph = found && (bearer || found.isExact) && all[found.index];
    if (!paragraph || paragraph === bearer) return false;
    this.#follow(paragraph);
    this.#tell(
      paragraph,
      element('strong', {}, import.meta.words.bestMatch),
      ` ${import.meta.words.wordsStandHere} `,
      element('a', { href: `#${id}` }, import.meta.words.whereItLeads),
    );
    return true;
  }

  /** An id that nobody gave out, or that no ledger kept: to the paragraph most like what the link remembers. */
  #find(id: string, v: string | null): void {
    const all = pageParagraphs();
    const found = locate(id, all.map(textOf), v ?? undefined);
    const paragraph = found && all[found.index];
    const isQuote = id.startsWith('q');
    if (paragraph) {
      this.#follow(paragraph);
      const text = isQuote ? import.meta.words.likestToQuote : import.meta.words.likestToParagraph;
      this.#tell(paragraph, element('strong', {}, import.meta.words.bestMatch), ` ${text}`);
    } else {
      const search = element('a', { href: this.dataset['search'] ?? '' }, import.meta.words.searchArticle);
      const text = isQuote ? import.meta.words.quoteNotHere : import.meta.words.paragraphNotHere;
      this.#tell(null, element('strong', {}, import.meta.words.linkNotFound), ` ${text} `, search);
    }
  }

  #compare(paragraph: HTMLElement, v: string): void {
    const version = readLinkVersion(v);
    if (!version || version.revision === revision(textOf(paragraph))) return;
    const date = this.dataset['changed'];
    const updated = date ? ` ${fill(import.meta.words.lastUpdated, { day: dayInWords(date) })}` : '';
    this.#tell(
      paragraph,
      element('strong', {}, import.meta.words.changed),
      ` ${import.meta.words.changedSince}${updated}`,
    );
    if (this.#notice) showChanges(this.#notice, paragraph, version.revision);
  }

  /** Does what following a link to it would, but leaves the address as it is: that says what was looked for. */
  #follow(target: HTMLElement): void {
    target.dataset['followed'] = '';
    target.scrollIntoView();
  }

  #tell(paragraph: HTMLElement | null, ...message: (Node | string)[]): void {
    this.#notice = element('div', { className: 'link-notice' }, element('p', paperVoice(), ...message));
    const block = paragraph?.closest('.block');
    if (block) block.querySelector('.permalink')?.after(this.#notice);
    else this.append(this.#notice);
    this.#status.textContent = this.#notice.textContent;
  }
}

customElements.define('permalink-guide', PermalinkGuide);
