import { theme } from 'virtual:readout/paper';
import type { APIRoute } from 'astro';

/** Two quotation marks in the paper’s colours, where its owner has set no icon. */
export const GET: APIRoute = () => {
  const { ink, marker } = theme.card;
  const mark =
    'M14 9c-3 1.3-4.5 3.6-4.5 6.2v.8c.4-.3 1-.4 1.5-.4 1.9 0 3.3 1.4 3.3 3.3 0 2-1.5 3.5-3.6 3.5C8 22.4 6.2 20.2 6.2 17c0-4.5 2.6-8 6.8-9.6z';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="${ink}"/><g fill="${marker}"><path d="${mark}"/><path transform="translate(11.2)" d="${mark}"/></g></svg>`;
  return new Response(svg, { headers: { 'Content-Type': 'image/svg+xml' } });
};
