/** What tells that words are the paper's own, for an element that stands within an article, which may be in another language. */
export function paperVoice(): { lang: string; dir: string } {
  return { lang: import.meta.words.language, dir: document.documentElement.dir || 'ltr' };
}
