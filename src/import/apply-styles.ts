import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import { attribute, wordsOf } from './words-of.ts';

/** A selector of one class, as word processors write them. */
const ONE_CLASS = /^(?:span|p|font)?\.([\w-]+)$/;

/** What a declaration makes of a stretch of text, as the element that says so. */
const MEANINGS: readonly [RegExp, string][] = [
  [/(?:^|;)\s*font-weight\s*:\s*(?:bold|[6-9]00)\b/i, 'strong'],
  [/(?:^|;)\s*font-style\s*:\s*(?:italic|oblique)\b/i, 'em'],
  [/(?:^|;)\s*text-decoration(?:-line)?\s*:[^;]*\bline-through\b/i, 's'],
  [/(?:^|;)\s*vertical-align\s*:\s*super\b/i, 'sup'],
  [/(?:^|;)\s*vertical-align\s*:\s*sub\b/i, 'sub'],
];
const HIDES = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all)\b/i;

/**
 * Writes what styles say of a text as elements and attributes: bold, italic, struck, raised and lowered stretches, and what is hidden. Word
 * processors and Google Docs say it in no other way.
 */
export function applyStyles(page: Root): void {
  const classes = classStyles(page);
  visit(page, 'element', (node) => {
    const style = [
      ...classesOf(node).map((name) => classes.get(name) ?? ''),
      attribute(node.properties, 'style'),
    ]
      .filter((declarations) => declarations !== '')
      .join(';');
    if (style === '') return;
    if (HIDES.test(style)) node.properties['hidden'] = true;
    if (node.tagName !== 'span' && node.tagName !== 'font') return;
    if (wordsOf(node) === '') return;
    for (const [declaration, tagName] of MEANINGS) {
      if (declaration.test(style))
        node.children = [{ type: 'element', tagName, properties: {}, children: node.children }];
    }
  });
}

/** The names of an element’s classes. */
export function classesOf({ properties }: Element): string[] {
  return attribute(properties, 'className').split(/\s+/).filter(Boolean);
}

function classStyles(page: Root): Map<string, string> {
  const styles = new Map<string, string>();
  visit(page, 'element', (node) => {
    if (node.tagName !== 'style') return;
    const css = node.children
      .map((child) => (child.type === 'text' ? child.value : ''))
      .join('')
      .replace(/\/\*.*?(?:\*\/|$)/gs, '');
    for (const { selectors, declarations } of rulesOf(css)) {
      for (const selector of selectors.split(',')) {
        const name = ONE_CLASS.exec(selector.trim())?.[1];
        if (name !== undefined) styles.set(name, `${styles.get(name) ?? ''};${declarations}`);
      }
    }
  });
  return styles;
}

/** The rules of a style sheet that hold everywhere: not those within `@media` and the like. */
function rulesOf(css: string): { selectors: string; declarations: string }[] {
  const rules = [];
  let depth = 0;
  let selectors = '';
  let start = 0;
  for (const { 0: mark, index } of css.matchAll(/[{};]/g)) {
    const words = css.slice(start, index);
    if (mark === '{' && depth++ === 0) selectors = words;
    if (mark === '}' && depth > 0 && --depth === 0 && !selectors.includes('@')) {
      rules.push({ selectors, declarations: words });
    }
    if (mark !== ';' || depth === 0) start = index + 1;
  }
  return rules;
}
