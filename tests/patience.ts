/*
 * Nets to catch what hangs, and nothing else: no test is to fail since a machine is slow or busy, and none sets a time of its own.
 */

/** How long a test, or what prepares it, may take at most, in ms. A whole site of thousands of pages is built within it many times over. */
export const HANGING = 1_200_000;

/** How long a test waits at most for what must appear, in ms: nobody waits for it but whoever has broken something. */
export const MISSING = 60_000;
