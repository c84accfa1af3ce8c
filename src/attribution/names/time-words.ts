import type { Token } from '../../text/token.ts';
import { sexOfName } from './gender.ts';

/** A day or a stretch of time stands beside a name without belonging to it: “last week Berg said”. */
const TIMES = new Set([
  ...['mon', 'tues', 'wednes', 'thurs', 'fri', 'satur', 'sun'].flatMap((day) => [`${day}day`, `${day}days`]),
  ...['january', 'february', 'march', 'april', 'june', 'july', 'august', 'september', 'october'],
  ...['november', 'december', 'jan.', 'feb.', 'aug.', 'sept.', 'oct.', 'nov.', 'dec.'],
  ...['week', 'month', 'year', 'day', 'night', 'morning', 'evening', 'afternoon', 'weekend'].flatMap(
    (time) => [time, `${time}s`],
  ),
  ...['today', 'yesterday', 'tomorrow', 'tonight', 'time'],
]);

/**
 * Whether a word is a day or a stretch of time and no part of a name, as “Morning” and “Week” are where they stand in one: “the Holm
 * Morning Herald”.
 */
export const isTime = (tokens: readonly Token[], at: number) =>
  TIMES.has(tokens[at]?.lower ?? '') &&
  !isGivenName(tokens, at) &&
  !isLastName(tokens, at) &&
  !(
    /^(?:Morning|Evening|Sunday|Week|Day|Time|Night)$/.test(tokens[at]?.text ?? '') &&
    tokens[at - 1]?.pos === 'PROPN' &&
    tokens[at + 1]?.pos === 'PROPN'
  );

/** “April Berg”, but neither “in April Berg left” nor “an April Reuters poll” */
function isGivenName(tokens: readonly Token[], at: number): boolean {
  const [before, month, behind] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  return (
    /^(?:April|June|August)$/i.test(month?.text ?? '') &&
    behind?.pos === 'PROPN' &&
    !TIMES.has(behind.lower) &&
    !/^(?:DET|NUM|ADJ)$/.test(before?.pos ?? '') &&
    !BEFORE_MONTH.test(before?.lower ?? '')
  );
}

/** “Jo March”, but not “Jo March 3” */
const isLastName = (tokens: readonly Token[], at: number): boolean =>
  /^(?:March|April|June|August)$/i.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.pos === 'PROPN' &&
  sexOfName(tokens[at - 1]?.text ?? '') !== null &&
  tokens[at - 2]?.pos !== 'PROPN' &&
  /^(?:PUNCT|VERB|AUX|PART)$/.test(tokens[at + 1]?.pos ?? '');

const BEFORE_MONTH = /^(?:in|since|until|till|during|of|from|through|last|next|early|late|mid|-|['’]s?)$/;
