import { styles } from 'virtual:readout/paper';
import base from '../styles/base.css?inline';
import tokens from '../styles/tokens.css?inline';
import { contentHash } from './content-hash.ts';

/** All the style of a page, and the hash by which the page's policy knows it. */
export interface WholeStyle {
  own: string;
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
  if (last?.own === own) return last;
  const css = `@layer tokens,base,components;${tokens}${base}${own}${styles}`.replaceAll('\n', ' ');
  last = { own, css, hash: contentHash(css) };
  return last;
}

/** Pages of a kind are made one after the other, and look the same. */
let last: WholeStyle | null = null;
