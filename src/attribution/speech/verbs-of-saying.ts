import type { Token } from '../../text/token.ts';
import { UNKNOWN_ODDS, type WordOdds } from './word-odds.ts';

/** Log odds of a verb that is a cue two times of three. */
const SURE_ODDS = 0.7;
/** Verbs of saying that the training articles have too seldom to know. */
const SAYING = new Set(
  'state read text shout whisper scream yell mutter murmur email message post tweet exclaim recall quip joke chant sing type scribble cry'.split(
    ' ',
  ),
);
/** Verbs whose object hears or suffers what is said. */
export const ADDRESSING = new Set(
  'tell ask warn advise remind inform accuse criticise criticize condemn describe call brand label praise denounce blame charge urge order rebuke scold slam beg implore thank assure commend applaud mock deride dismiss'.split(
    ' ',
  ),
);
/** Verbs that tell what somebody says, in a clause behind “that”. */
export const REPORTING = new Set(
  'say claim allege report testify write recall remember note add state insist answer maintain argue declare concede contend reply respond swear vow admit'.split(
    ' ',
  ),
);
/** Whether a word is a verb that tells of speech two times of three or more. */
export const saysSurely = (token: Token | undefined, odds: WordOdds) =>
  token?.pos === 'VERB' &&
  (SAYING.has(token.lemma.replace(/(?:ed|ing)$/, '')) ||
    (odds.cue[token.lemma] ?? UNKNOWN_ODDS) >= SURE_ODDS);

/** Whether a verb tells of saying, whatever the training articles have it for. */
export const isSaying = (lemma: string) => REPORTING.has(lemma) || ADDRESSING.has(lemma);

/** Log odds of a verb that is a cue half of the times. */
const OFTEN_ODDS = 0;

/** Whether a word is a verb that tells of speech half of the times or more. */
export const saysOften = (token: Token, odds: WordOdds) =>
  token.pos === 'VERB' &&
  (SAYING.has(token.lemma.replace(/(?:ed|ing)$/, '')) ||
    REPORTING.has(token.lemma) ||
    (odds.cue[token.lemma] ?? UNKNOWN_ODDS) >= OFTEN_ODDS);
