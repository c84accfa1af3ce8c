/** The paragraphs of the page, in order: the elements whose text is what the article says, and nothing else. */
export function pageParagraphs(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('[data-paragraph]')];
}

/** What a paragraph says. */
export function textOf(paragraph: Element): string {
  return paragraph.textContent ?? '';
}
