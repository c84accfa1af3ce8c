import type { APIRoute, GetStaticPaths } from 'astro';
import { annotationCollection } from '../../../interop/annotation-collection.ts';
import { MEDIA_TYPE } from '../../annotation-addresses.ts';
import { articlePaths } from '../../article-paths.ts';

export const getStaticPaths = articlePaths satisfies GetStaticPaths;

/** The quotes and notes of an article as web annotations. */
export const GET: APIRoute = ({ props }) =>
  Response.json(annotationCollection(props['article']), { headers: { 'Content-Type': MEDIA_TYPE } });
