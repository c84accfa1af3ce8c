import { settings } from 'virtual:readout/settings';
import type { APIRoute, GetStaticPaths } from 'astro';
import { wordingOf } from '../../../components/wording-of.ts';
import { bibtex } from '../../../interop/bibtex.ts';
import { cslItem } from '../../../interop/csl-item.ts';
import { articlePaths } from '../../article-paths.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

/** How to cite an article, for LaTeX. */
export const GET: APIRoute = ({ props }) =>
  new Response(bibtex(cslItem(props['article'], settings.title, wordingOf(props['article'].language))), {
    headers: { 'Content-Type': 'application/x-bibtex; charset=utf-8' },
  });
