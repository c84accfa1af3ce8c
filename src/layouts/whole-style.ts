import { createHash, type Hash } from 'node:crypto';
import { styles } from 'virtual:readout/paper';
import base from '../styles/base.css?inline';
import frame from '../styles/frame.css?inline';
import tokens from '../styles/tokens.css?inline';

/** All the style of a page, and the hash by which the page's policy knows it. */
export interface WholeStyle {
  css: string;
  hash: `sha256-${string}`;
}

/**
 * The style of the site, of a page, and the owner’s, in one element, in this order; the bundler would choose its own. Without
 * line feeds, on which checkers disagree about the hash.
 *
 * @param kind the style of pages of its kind
 * @param own rules for this page alone, without layers and line feeds, above all others
 */
export function wholeStyle(kind: string, own: string): WholeStyle {
  const shared = made.get(kind) ?? sharedStyle(kind);
  made.set(kind, shared);
  return { css: shared.css + own, hash: `sha256-${shared.hash.copy().update(own).digest('base64')}` };
}

/** What pages of a kind have in common, and its hash, which goes on with the rules of each. */
interface SharedStyle {
  css: string;
  hash: Hash;
}

/** By the style of the kind. */
const made = new Map<string, SharedStyle>();

function sharedStyle(kind: string): SharedStyle {
  const css = `@layer tokens,base,components;${tokens}${base}${frame}${kind}${styles}`.replaceAll('\n', ' ');
  return { css, hash: createHash('sha256').update(css) };
}
