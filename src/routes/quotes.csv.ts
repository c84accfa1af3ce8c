import type { APIRoute } from 'astro';
import { quotesCsv } from '../interop/quotes-csv.ts';
import { published } from './published.ts';

/** Every quote of the site, for a spreadsheet. */
export const GET: APIRoute = async () =>
  new Response(quotesCsv(await published()), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
