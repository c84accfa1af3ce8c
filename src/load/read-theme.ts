import { readFileSync } from 'node:fs';
import path from 'node:path';
import { transform } from 'lightningcss';
import postcss, { type AtRule, type Declaration, type Root } from 'postcss';
import type { Face, Theme } from '../settings/theme.ts';

const TOKENS = path.resolve(import.meta.dirname, '../styles/tokens.css');

/** A browser that knows no more than `#rrggbb`: in its major version, as Lightning CSS takes it. */
const OLD_BROWSER = { chrome: 40 << 16 };

/** The last value of each custom property of `:root`, by its name; of those for dark screens alone in `dark`. */
interface Properties {
  all: Map<string, string>;
  dark: Map<string, string>;
}

/**
 * What a paper’s custom properties come to: those of the engine, then those of the owner’s style sheets.
 *
 * @param root the paper’s folder, as an absolute path
 * @param styles the owner’s style sheets, from there on
 * @throws Error when a style sheet can’t be read
 */
export function readTheme(root: string, styles: readonly string[]): Theme {
  const sheets = [TOKENS, ...styles.map((style) => path.resolve(root, style))].map((file) => ({
    file,
    tree: postcss.parse(readFileSync(file, 'utf8'), { from: file }),
  }));
  const properties: Properties = { all: new Map(), dark: new Map() };
  for (const { tree } of sheets) gather(tree, properties);
  const shade = (name: string, dark: boolean) => colourOf(resolve(`var(${name})`, properties, dark), dark);
  const serif = resolve('var(--serif)', properties, false);
  return {
    paper: { light: shade('--paper', false), dark: shade('--paper', true) },
    card: {
      paper: shade('--paper', false),
      ink: shade('--ink', false),
      quiet: shade('--ink-quiet', false),
      marker: shade('--marker-strong', false),
      voices: voiceNames(properties).map((name) => shade(name, false)),
    },
    readingFont: serif.includes('--font-source-serif'),
    faces: sheets.flatMap(({ file, tree }) => facesOf(tree, file, firstFamily(serif))),
  };
}

function gather(tree: Root, { all, dark }: Properties): void {
  tree.walkDecls(/^--/, (declaration) => {
    const { parent } = declaration;
    if (
      parent?.type !== 'rule' ||
      !/(?:^|,)\s*(?::root|html)\s*(?:,|$)/.test((parent as postcss.Rule).selector)
    )
      return;
    const conditions = conditionsOf(declaration);
    if (conditions.every((condition) => /prefers-color-scheme:\s*dark/.test(condition))) {
      (conditions.length > 0 ? dark : all).set(declaration.prop, declaration.value);
    }
    if (conditions.length === 0) dark.delete(declaration.prop);
  });
}

/** The media queries and the like that a declaration stands in; a layer is none. */
function conditionsOf(declaration: Declaration): string[] {
  const conditions: string[] = [];
  let at: postcss.Node | undefined = declaration.parent;
  for (; at && at.type !== 'root'; at = at.parent) {
    if (at.type === 'atrule' && (at as AtRule).name !== 'layer') conditions.push((at as AtRule).params);
  }
  return conditions;
}

/** `--voice-1` and those that follow it. */
function voiceNames({ all }: Properties): string[] {
  const names = [...all.keys()].filter((name) => /^--voice-\d+$/.test(name));
  return names.sort((a, b) => Number(a.slice('--voice-'.length)) - Number(b.slice('--voice-'.length)));
}

/** A value with that of each property in place of its name; of those that nobody has set, their names stay. */
function resolve(value: string, properties: Properties, dark: boolean, depth = 0): string {
  if (depth > 20) return value;
  return value.replace(
    /var\(\s*(--[\w-]+)\s*(?:,\s*([^()]*))?\)/g,
    (whole, name: string, otherwise?: string) => {
      const found = (dark ? properties.dark.get(name) : undefined) ?? properties.all.get(name) ?? otherwise;
      return found === undefined ? whole : resolve(found, properties, dark, depth + 1);
    },
  );
}

/** A colour of any form in one that everything knows: `#rrggbb`, a name, or `rgba(…)` where one can see through it. */
function colourOf(value: string, dark: boolean): string {
  const code = Buffer.from(`a{color:${shadeOf(value, dark)}}`);
  const { code: old } = transform({ filename: 'colour.css', code, minify: true, targets: OLD_BROWSER });
  const [, found = ''] = /[;{]color:([^;}]+)/.exec(old.toString()) ?? [];
  return hexOf(found) ?? found;
}

/** `light-dark(a, b)` as one of the two. */
function shadeOf(value: string, dark: boolean): string {
  const inner = /^\s*light-dark\((.*)\)\s*$/s.exec(value)?.[1];
  if (inner === undefined) return value;
  let depth = 0;
  const comma = [...inner].findIndex((character) => {
    if (character === '(') depth++;
    if (character === ')') depth--;
    return character === ',' && depth === 0;
  });
  return dark ? inner.slice(comma + 1) : inner.slice(0, comma);
}

/** `#rgb` as `#rrggbb`. */
function hexOf(colour: string): string | null {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(colour);
  return (
    short &&
    `#${short
      .slice(1)
      .map((digit) => digit + digit)
      .join('')}`
  );
}

function firstFamily(serif: string): string {
  return unquoted(serif.split(',')[0] ?? '');
}

function facesOf(tree: Root, sheet: string, family: string): Face[] {
  const faces: Face[] = [];
  tree.walkAtRules('font-face', (rule) => {
    const values = new Map<string, string>();
    rule.walkDecls(({ prop, value }) => void values.set(prop, value));
    const [, url = ''] = /url\(\s*["']?([^"')]+)["']?\s*\)/.exec(values.get('src') ?? '') ?? [];
    const style = values.get('font-style') ?? 'normal';
    if (
      unquoted(values.get('font-family') ?? '') !== family ||
      style !== 'normal' ||
      !/^\.{0,2}\/|^\w+[^:]*$/.test(url)
    )
      return;
    const [min = 400, max = min] = (values.get('font-weight') ?? '400')
      .replace('normal', '400')
      .replace('bold', '700')
      .split(/\s+/)
      .map(Number);
    faces.push({ file: path.resolve(path.dirname(sheet), url.replace(/[?#].*$/, '')), weights: [min, max] });
  });
  return faces;
}

function unquoted(name: string): string {
  return name.trim().replace(/^["']|["']$/g, '');
}
