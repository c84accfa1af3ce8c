import { styles } from 'virtual:readout/paper';
import base from '../styles/base.css?inline';
import frame from '../styles/frame.css?inline';
import tokens from '../styles/tokens.css?inline';
import { contentHash } from './content-hash.ts';

/** All the style of a page, and the hash by which the page's policy knows it. */
export interface WholeStyle {
  css: string;
  hash: ReturnType<typeof contentHash>;
}

/**
 * The style of the site, of a page, and the owner’s, in one element, in this order; the bundler would choose its own. Without
 * line feeds, on which checkers disagree about the hash.
 *
 * @param kind the style of pages of its kind
 * @param own rules for this page alone, without layers and line feeds, above all others
 */
export function wholeStyle(kind: string, own: string): WholeStyle {
  const known = made.get(kind);
  const shared =
    known ?? `@layer tokens,base,components;${tokens}${base}${frame}${kind}${styles}`.replaceAll('\n', ' ');
  if (known === undefined) made.set(kind, shared);
  const css = shared + own;
  return { css, hash: contentHash(css) };
}

/** What pages of a kind have in common, by its style. */
const made = new Map<string, string>();
