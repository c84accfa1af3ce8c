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
 * @param own the page's own style
 */
export function wholeStyle(own: string): WholeStyle {
  const known = made.get(own);
  if (known) return known;
  const css = `@layer tokens,base,components;${tokens}${base}${frame}${own}${styles}`.replaceAll('\n', ' ');
  const style = { css, hash: contentHash(css) };
  made.set(own, style);
  return style;
}

/** By their own style: pages of a kind look the same. */
const made = new Map<string, WholeStyle>();
