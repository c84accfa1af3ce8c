import { type PaperLanguage, paperWords } from '../locales/paper-words.ts';

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
