import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { transform, type Visitor } from 'lightningcss';
import postcss, { type CssSyntaxError, type Root } from 'postcss';
import type { Theme } from '../settings/theme.ts';
import { readTheme } from './read-theme.ts';

/** A style sheet of the owner's. */
interface Sheet {
  /** As it is set. */
  name: string;
  /** As an absolute path. */
  file: string;
}

/**
 * Checks that a paper's style sheets can be read, that the colours which cards and browsers take from them are colours, and that the
 * files they name are there. What is not there of the sheets themselves is left to `checkFiles`.
 *
 * @param root the paper’s folder, as an absolute path
 * @param styles the owner’s style sheets, from there on
 * @returns a sentence on each mistake
 */
export function checkStyles(root: string, styles: readonly string[]): string[] {
  const sheets = styles
    .map((name) => ({ name, file: path.resolve(root, name) }))
    .filter(({ file }) => existsSync(file));
  const faults = sheets.flatMap((sheet) => faultsOf(root, sheet));
  if (faults.length > 0) return faults;
  const theme = readTheme(
    root,
    sheets.map(({ name }) => name),
  );
  return coloursOf(theme)
    .filter(([, colour]) => !isColour(colour))
    .map(([name, colour]) => `“${name}” of the style sheets is “${colour}”, which is no colour.`);
}

function faultsOf(root: string, { name, file }: Sheet): string[] {
  try {
    return missing(postcss.parse(readFileSync(file, 'utf8')), root, { name, file });
  } catch (error) {
    const { line, column, reason } = error as CssSyntaxError;
    if (line === undefined) throw error;
    return [`The style sheet ${name} can’t be read at line ${line}, column ${column}: ${reason}.`];
  }
}

/** The files of faces and pictures that a sheet names and that are not there. */
function missing(tree: Root, root: string, { name, file }: Sheet): string[] {
  const faults: string[] = [];
  tree.walkDecls(({ value, source }) => {
    for (const [, address = ''] of value.matchAll(/url\(\s*["']?([^"')]+?)["']?\s*\)/g)) {
      if (/^(?:[a-z][a-z0-9+.-]*:|\/\/|#)/i.test(address) || existsSync(placeOf(address, root, file)))
        continue;
      faults.push(
        `The style sheet ${name} names “${address}” in line ${source?.start?.line}, and there is no such file.`,
      );
    }
  });
  return faults;
}

/** A path that begins with a slash is one of the files that are published as they are. */
function placeOf(address: string, root: string, sheet: string): string {
  const bare = address.replace(/[?#].*$/, '');
  return bare.startsWith('/') ? path.join(root, 'public', bare) : path.resolve(path.dirname(sheet), bare);
}

/** The colours that are taken from style sheets, by the names of their properties. */
function coloursOf({ paper, card }: Theme): [string, string][] {
  return [
    ...new Map([
      ['--paper', isColour(paper.light) ? paper.dark : paper.light],
      ['--ink', card.ink],
      ['--ink-quiet', card.quiet],
      ['--marker-strong', card.marker],
      ...card.voices.map((colour, index) => [`--voice-${index + 1}`, colour] as const),
    ]),
  ];
}

function isColour(value: string): boolean {
  let known = false;
  const visitor: Visitor<never> = {
    Declaration: {
      // What it does not know, it hands on as it stands.
      color: ({ property }) => {
        known = property === 'color';
      },
    },
  };
  try {
    transform({ filename: 'colour.css', code: Buffer.from(`a{color:${value}}`), visitor });
  } catch {
    return false;
  }
  return known;
}
