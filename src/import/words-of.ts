import type { Nodes, Properties } from 'hast';

/** Elements within a line: between any others, words are parted. */
const INLINE =
  /^(?:a|abbr|b|bdi|bdo|cite|code|data|del|dfn|em|font|i|ins|kbd|mark|q|s|samp|small|span|strike|strong|sub|sup|time|tt|u|var|wbr)$/;

/** The words of an element, a space for each run of white space. */
export function wordsOf(node: Nodes): string {
  return rawWords(node).replace(/\s+/g, ' ').trim();
}

function rawWords(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (!('children' in node)) return '';
  const words = node.children.map(rawWords).join('');
  return node.type === 'element' && INLINE.test(node.tagName) ? words : ` ${words} `;
}

/** An attribute as it is written; empty where there is none. */
export function attribute(properties: Properties, name: string): string {
  const value = properties[name];
  return value === null || value === undefined || value === false ? '' : [value].flat().join(' ');
}
