import type { Plugin } from 'vite';
import { type PaperLanguage, paperWords } from '../locales/paper-words.ts';

const NAMED = /\bimport\.meta\.words\.\w+/g;

/**
 * The words of the paper for its scripts, as constants that Vite puts in where scripts name them: `import.meta.words.copied`. So
 * each script brings those that it says and no others.
 *
 * @returns values of Vite's `define`
 */
export function scriptWords(paper: PaperLanguage): Record<string, string> {
  const { words, language, locale } = paperWords(paper, paper.language);
  return Object.fromEntries(
    Object.entries({ ...words, language, locale }).map(([name, value]) => [
      `import.meta.words.${name}`,
      JSON.stringify(value),
    ]),
  );
}

/** The same while the development server runs, where Vite’s `define` leaves properties of `import.meta` as they are. */
export function scriptWordsInDev(paper: PaperLanguage): Plugin {
  const words = scriptWords(paper);
  return {
    name: 'readout-script-words',
    apply: 'serve',
    transform: (code) =>
      code.includes('import.meta.words.')
        ? { code: code.replace(NAMED, (name) => words[name] ?? name), map: null }
        : undefined,
  };
}
