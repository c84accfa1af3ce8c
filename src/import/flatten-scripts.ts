import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { Change } from './change.ts';
import { placeOf } from './leave-out.ts';
import { wordsOf } from './words-of.ts';

const RAISED = pairs(
  '0123456789+-−=()niabcdefghjklmoprstuvwxyz',
  '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻ',
);
const LOWERED = pairs('0123456789+-−=()aeoxhklmnpstijruv', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ');
/** Endings that are raised for their look alone: `1st`, `2e`, `Mme`, `n°`. */
const ORNAMENT = /^[\p{L}.ºª°™®]+$/u;

/**
 * Writes raised and lowered text with the characters that Unicode has for it (`m²`, `10⁶`, `CO₂`), which Markdown has no other way to say. Letters
 * alone, as in `1st`, are written in the line; where Unicode lacks a character, `^(…)` or `_(…)` keeps a power from becoming a digit of its number.
 */
export function flattenScripts(page: Root, changes: Change[]): void {
  visit(page, 'element', (node) => {
    if ((node.tagName !== 'sup' && node.tagName !== 'sub') || node.properties['dataNote'] !== undefined)
      return;
    const words = wordsOf(node);
    const isRaised = node.tagName === 'sup';
    node.tagName = 'span';
    if (words === '' || holdsNote(node)) return;
    const flat = translated(words, isRaised ? RAISED : LOWERED);
    const isOrnament = isRaised && words.length > 1 && ORNAMENT.test(words);
    const written = isOrnament ? words : (flat ?? `${isRaised ? '^' : '_'}(${words})`);
    if (flat === null || isOrnament) changes.push({ kind: 'script', words, place: placeOf(node) });
    let rest = written;
    // A link within stays one.
    visit(node, 'text', (text) => {
      text.value = rest;
      rest = '';
    });
  });
}

function pairs(plain: string, script: string): ReadonlyMap<string, string> {
  const characters = [...script];
  return new Map([...plain].map((char, index) => [char, characters[index] ?? char]));
}

function translated(words: string, characters: ReadonlyMap<string, string>): string | null {
  const written = [...words.replace(/\s/g, '')].map((char) => characters.get(char));
  return written.includes(undefined) ? null : written.join('');
}

function holdsNote({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.properties['dataNote'] !== undefined);
}
