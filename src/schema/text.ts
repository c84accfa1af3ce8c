import { z } from 'zod';

/** Some words on one line. */
export const line = z.string({ error: 'a line of text' }).trim().min(1, { error: 'a line of text' });

/** Lines of text as a YAML list. */
export const lines = z.array(line, { error: 'a list such as [first, second]' }).default([]);

/** A web address. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'a web address such as https://example.org/',
});
