/** The part of the window, from its top, that a section has to reach to be the current one: a third is where eyes rest. */
const READING_ZONE = '0px 0px -66% 0px';

/** `<section-rail>` around links to sections: marks the one being read with `aria-current`. */
class SectionRail extends HTMLElement {
  #observer: IntersectionObserver | null = null;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const section = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (section) links.set(section, link);
    }
    const inZone = new Set<Element>();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) inZone.add(target);
          else inZone.delete(target);
        }
        // Between sections, and below the last one, the one just read stays marked.
        const current = [...links.keys()].findLast((section) => inZone.has(section));
        if (!current) return;
        for (const [section, link] of links) {
          if (section === current) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: READING_ZONE },
    );
    for (const section of links.keys()) this.#observer.observe(section);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

customElements.define('section-rail', SectionRail);
