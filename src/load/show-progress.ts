/** How long a piece of work may take without a word, in ms. */
const QUIET = 10_000;
/** How often a line is written anew: on a terminal, where it takes the place of the last, and in a log. Both in ms. */
const REFRESH = { terminal: 500, log: 10_000 };

/** Which share must be done before what is left can be told from it. */
const LEAST_TO_TELL = 0.02;

/** A piece of work under way. */
export interface Progress {
  /** One more part is done. */
  step: () => void;
  /** All is done, or will not be. */
  end: () => void;
}

/**
 * Tells on stderr how far a long piece of work is and how much longer it will take; of a short one, nothing.
 *
 * @param what What is being done: “Reading articles”.
 * @param total How many parts it has.
 */
export function showProgress(what: string, total: number): Progress {
  const { isTTY } = process.stderr;
  const begin = performance.now();
  let done = 0;
  let written = begin + QUIET - (isTTY ? REFRESH.terminal : REFRESH.log);
  let shown = false;
  return {
    step: () => {
      done++;
      const now = performance.now();
      if (now - written < (isTTY ? REFRESH.terminal : REFRESH.log)) return;
      written = now;
      shown = true;
      const line = describeProgress(what, done, total, (now - begin) / 1000);
      process.stderr.write(isTTY ? `\r\u001b[K${line}` : `${line}\n`);
    },
    end: () => {
      if (shown && isTTY) process.stderr.write('\r\u001b[K');
    },
  };
}

/**
 * How far a piece of work is, in a line: “Reading articles: 1200 of 10000, about 2 min left”.
 *
 * @param seconds How long the parts that are done have taken.
 */
export function describeProgress(what: string, done: number, total: number, seconds: number): string {
  // Of so few, the first may be the slowest by far.
  if (done < total * LEAST_TO_TELL) return `${what}: ${done} of ${total}`;
  const left = (seconds / done) * (total - done);
  const time = left < 90 ? `${Math.ceil(left)} s` : `${Math.ceil(left / 60)} min`;
  return `${what}: ${done} of ${total}, about ${time} left`;
}
